# Power, shares of variance and a simultaneous band, by R: Rscript planning.R > planning.json
library(jsonlite)
set.seed(20)

detect <- function(n, type, sd = 1, power = 0.8, level = 0.05) {
  delta <- power.t.test(n = n, sd = sd, power = power, sig.level = level, type = type, tol = 1e-12)$delta
  list(design = if (type == "paired") "paired" else "groups", n = n, sd = sd, power = power, level = level, delta = delta)
}
need <- function(delta, type, sd = 1, power = 0.8, level = 0.05) {
  n <- power.t.test(delta = delta, sd = sd, power = power, sig.level = level, type = type)$n
  list(design = if (type == "paired") "paired" else "groups", effect = delta, sd = sd, power = power, level = level, n = ceiling(n))
}
tails <- expand.grid(t = c(0.5, 2, 5, 20), freedom = c(1, 4, 30, 500), shift = c(0, 0.7, 3, 12, 30))
tails$p <- mapply(function(t, freedom, shift) suppressWarnings(pt(t, freedom, shift, lower.tail = FALSE)), tails$t, tails$freedom, tails$shift)

# Trajectories that drift apart after quarter 5, with luck that lasts.
runs <- t(replicate(50, as.vector(stats::filter(rnorm(16), 0.8, "recursive")) + pmax(0, (1:16) - 5) * 0.25))
runs <- round(cbind(0, runs), 4)
draws <- t(rmultinom(200000, 50, rep(1, 50))) / 50
deviation <- abs(sweep(draws %*% runs[, -1], 2, colMeans(runs[, -1])))
deviation <- sweep(deviation, 2, apply(runs[, -1], 2, sd) * sqrt(49) / 50, "/")

x <- round(rnorm(40), 3)
y <- round(0.6 * x + rnorm(40), 3)
line <- summary(lm(y ~ x))
group <- sample(c("a", "b", "c"), 40, TRUE)
score <- round(y + c(a = 0, b = 0.8, c = 1.5)[group], 3)
table <- anova(lm(score ~ group))
squares <- table[["Sum Sq"]]
error <- table[["Mean Sq"]][2]

cat(toJSON(list(
  "made with" = R.version.string,
  tails = tails,
  detect = list(detect(100, "paired"), detect(5, "paired", 2.5), detect(2, "paired"), detect(20, "two.sample"), detect(300, "two.sample", 0.1, 0.95, 0.01)),
  need = list(need(0.5, "paired"), need(0.05, "paired", 0.3), need(0.5, "two.sample"), need(0.02, "two.sample", 1, 0.9), need(0.4, "paired", 1, 0.8, 0.002)),
  band = list(runs = runs, critical = unname(quantile(apply(deviation, 1, max), 0.95)), single = unname(quantile(deviation[, 8], 0.95))),
  line = list(x = x, y = y, share = line$r.squared, adjusted = line$adj.r.squared),
  groups = list(group = group, score = score, share = squares[1] / sum(squares), adjusted = (squares[1] - 2 * error) / (sum(squares) + error))
), digits = I(16), dataframe = "columns", auto_unbox = TRUE))
