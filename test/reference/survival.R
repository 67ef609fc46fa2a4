# Survival curves and log-rank tests, by R: Rscript survival.R > survival.json
suppressPackageStartupMessages({
  library(survival)
  library(jsonlite)
})
set.seed(20)

# Quarters, so that many events fall together.
arm <- rep(c("a", "b", "c"), c(60, 45, 30))
time <- pmin(ceiling(rexp(135) / c(a = 0.06, b = 0.1, c = 0.12)[arm]), 24)
event <- as.integer(time < 24 & runif(135) < 0.85)
curve <- function(time, event, level = 0.95) {
  fit <- survfit(Surv(time, event) ~ 1, conf.type = "log-log", conf.int = level)
  keep <- fit$surv > 0
  list(
    time = time, event = event, level = level, median = unname(quantile(fit, 0.5, conf.int = FALSE)),
    steps = data.frame(time = fit$time, atRisk = fit$n.risk, events = fit$n.event, censored = fit$n.censor, survival = fit$surv, low = fit$lower, high = fit$upper)[keep, ]
  )
}
ranks <- function(keep) {
  test <- survdiff(Surv(time, event) ~ arm, subset = arm %in% keep)
  list(arms = keep, observed = test$obs, expected = test$exp, chiSquared = test$chisq, p = pchisq(test$chisq, length(keep) - 1, lower.tail = FALSE))
}
cat(toJSON(list(
  "made with" = paste(R.version.string, "survival", packageVersion("survival")),
  curves = list(curve(time[arm == "a"], event[arm == "a"]), curve(time[arm == "b"], event[arm == "b"], 0.8), curve(c(1, 2, 2, 3, 5, 5), c(1, 1, 1, 1, 1, 0))),
  subjects = data.frame(arm = arm, time = time, event = event),
  ranks = list(ranks(c("a", "b")), ranks(c("b", "c")), ranks(c("a", "b", "c")))
), digits = I(16), dataframe = "columns", auto_unbox = TRUE, na = "null"))
