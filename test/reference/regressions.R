# Regressions with standard errors clustered by run, by R: Rscript regressions.R > regressions.json
suppressPackageStartupMessages({
  library(survival)
  library(sandwich)
  library(jsonlite)
})
set.seed(20)

# Estimates, robust standard errors, and t intervals with clusters - 1 degrees of freedom.
summarise <- function(estimate, variance, clusters) {
  error <- sqrt(diag(as.matrix(variance)))
  half <- qt(0.975, length(unique(clusters)) - 1) * error
  list(estimate = I(unname(estimate)), error = I(unname(error)), low = I(unname(estimate - half)), high = I(unname(estimate + half)))
}

# Each run has luck of its own, which x partly carries.
runs <- rep(1:30, each = 12)
luck <- rnorm(30)[runs]
logit <- data.frame(run = runs, x = round(rnorm(360) + luck, 3), z = round(250 + 100 * rnorm(360), 2))
logit$y <- rbinom(360, 1, plogis(-0.5 + 0.8 * logit$x - 0.006 * (logit$z - 250) + luck))
logistic <- function(formula, data) {
  fit <- glm(formula, binomial, data, epsilon = 1e-14, maxit = 100)
  keep <- -1
  summarise(coef(fit)[keep], vcovCL(fit, data$run, type = "HC1")[keep, keep], data$run)
}
per_sd <- transform(logit, x = x / sd(x))

panel <- expand.grid(tick = 1:8, network = 1:3, run = 1:20)
panel$group <- panel$run * 10 + panel$network
effect <- rnorm(max(panel$group))[panel$group]
shock <- rnorm(20)[panel$run]
panel$x <- round(rnorm(480) + effect, 3)
panel$w <- round(rexp(480) * (1 + abs(shock)), 3)
panel$y <- round(0.4 * panel$x - 0.2 * panel$w + 2 * effect + shock * panel$x / 3 + rnorm(480) / 2, 4)
within <- function(v, g) v - ave(v, g)
centred <- data.frame(run = panel$run, y = within(panel$y, panel$group), x = within(panel$x, panel$group), w = within(panel$w, panel$group))
least_squares <- lm(y ~ 0 + x + w, centred)
# The same coefficients with a constant for each network.
stopifnot(all.equal(coef(least_squares), coef(lm(y ~ x + w + factor(group), panel))[c("x", "w")]))

# Quarters, so that many events fall together; some never happen.
subjects <- data.frame(run = rep(1:25, each = 8))
subjects$arm <- rep(0:1, 100)
subjects$x <- round(rnorm(200), 3)
hazard <- 0.08 * exp(0.7 * subjects$arm + 0.4 * subjects$x + rnorm(25)[subjects$run] / 2)
subjects$time <- pmin(ceiling(rexp(200) / hazard), 20)
subjects$event <- as.integer(subjects$time < 20 & runif(200) < 0.9)
cox <- function(formula, data) {
  fit <- coxph(formula, data, cluster = run, ties = "efron", control = coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 50))
  summarise(coef(fit), vcov(fit), data$run)
}

# A quantity that grows in the course of time: one row per quarter.
spells <- do.call(rbind, lapply(1:120, function(i) {
  run <- (i - 1) %/% 6 + 1
  entry <- sample(0:3, 1)
  work <- cumsum(c(0, rpois(14, 0.4)))
  happened <- runif(15) < 0.04 * exp(0.25 * work + 0.3 * sin(run))
  end <- if (any(happened)) which(happened)[1] else 15
  data.frame(run = run, start = entry + 0:(end - 1), stop = entry + 1:end, work = work[1:end], event = as.integer(seq_len(end) == end & any(happened)))
}))
spells$z <- round(rnorm(nrow(spells)), 2)

elections <- do.call(rbind, lapply(1:60, function(election) {
  n <- sample(3:6, 1)
  run <- (election - 1) %/% 3 + 1
  reputation <- round(runif(n), 3)
  work <- rpois(n, 2)
  data.frame(run = run, election = election, reputation, work, won = as.integer(seq_len(n) == sample(n, 1, prob = exp((2 + sin(run)) * reputation + 0.2 * work))))
}))
choice <- clogit(won ~ reputation + work + strata(election), elections, method = "efron", cluster = run, control = coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 50))

cat(toJSON(list(
  "made with" = paste(R.version.string, "survival", packageVersion("survival"), "sandwich", packageVersion("sandwich")),
  logistic = list(rows = logit, both = logistic(y ~ x + z, logit), perSd = logistic(y ~ x + z, per_sd), alone = logistic(y ~ x, logit)),
  fixedEffects = list(rows = panel[c("run", "group", "x", "w", "y")], both = summarise(coef(least_squares), vcovCL(least_squares, centred$run, type = "HC1"), panel$run)),
  cox = list(rows = subjects, both = cox(Surv(time, event) ~ arm + x, subjects), alone = cox(Surv(time, event) ~ arm, subjects)),
  counting = list(rows = spells, both = cox(Surv(start, stop, event) ~ work + z, spells), alone = cox(Surv(start, stop, event) ~ work, spells)),
  choice = list(rows = elections, both = summarise(coef(choice), vcov(choice), elections$run))
), digits = I(16), dataframe = "columns", auto_unbox = TRUE))
