# Intervals, effect sizes and tests for pairs, groups and shares, by R: Rscript comparisons.R > comparisons.json
suppressPackageStartupMessages({
  library(boot)
  library(effectsize)
  library(coin)
  library(jsonlite)
})
set.seed(20)

PAIRS <- list(
  normal = round(rnorm(40, 0.2, 0.5), 4),
  skewed = round(rexp(25) - 0.5, 4),
  few = round(rnorm(9, 0.4, 0.5), 4),
  # Values repeat, and some pairs do not differ.
  coarse = round(rnorm(30, 0.3, 1))
)
GROUPS <- list(
  equal = list(from = round(rnorm(20), 4), to = round(rnorm(20, 0.7), 4)),
  unequal = list(from = round(rnorm(8, 0, 2), 4), to = round(rnorm(30, 1), 4)),
  coarse = list(from = round(rnorm(15, 3)), to = round(rnorm(22, 4))),
  small = list(from = c(1.2, 0.3, 2.1, 0.9), to = c(2.2, 3.1, 1.9, 2.8, 4.0))
)

# BCa of the mean from given resamples, with the jackknife's influence values.
bca <- function(x, level) {
  b <- boot(x, function(d, i) mean(d[i]), R = 499)
  # boot.ci takes ties for resamples above the estimate, or by their last bits below: no case has one.
  stopifnot(all(abs(b$t - b$t0) > 1e-9))
  ends <- boot.ci(b, conf = level, type = "bca", L = empinf(b, type = "jack"))$bca[4:5]
  list(values = x, level = level, resampled = as.vector(b$t), low = ends[1], high = ends[2])
}
# The same with so many resamples that luck hardly matters.
bca_limit <- function(x) {
  b <- boot(x, function(d, i) mean(d[i]), R = 200000)
  ends <- boot.ci(b, type = "bca", L = empinf(b, type = "jack"))$bca[4:5]
  list(values = x, low = ends[1], high = ends[2])
}
# Every combination of signs.
sign_flip <- function(d) {
  signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), length(d))))
  mean(abs(signs %*% d) >= abs(sum(d)) - 1e-9)
}
tost <- function(test, margin) {
  t <- unname((test$estimate[1] - if (length(test$estimate) > 1) test$estimate[2] else 0) / test$stderr)
  e <- margin / test$stderr
  max(pt(t + e, test$parameter, lower.tail = FALSE), pt(t - e, test$parameter))
}
pairs <- lapply(PAIRS, function(d) {
  test <- t.test(d)
  list(
    values = d,
    dz = mean(d) / sd(d),
    hedges = suppressWarnings(effectsize::hedges_g(d, ci = NULL)[[1]]),
    t = unname(test$statistic), p = test$p.value,
    superiority = mean(d > 0) + mean(d == 0) / 2,
    tost = tost(test, 0.6), tostInterval = as.vector(t.test(d, conf.level = 0.9)$conf.int)
  )
})
groups <- lapply(GROUPS, function(g) {
  test <- t.test(g$to, g$from)
  ok <- wilcox.test(g$to, g$from, exact = FALSE)
  permuted <- oneway_test(
    value ~ group,
    data.frame(value = c(g$from, g$to), group = factor(rep(1:2, c(length(g$from), length(g$to))))),
    distribution = exact()
  )
  list(
    from = g$from, to = g$to,
    d = effectsize::cohens_d(g$to, g$from, ci = NULL)[[1]],
    hedges = effectsize::hedges_g(g$to, g$from, ci = NULL)[[1]],
    t = unname(test$statistic), freedom = unname(test$parameter), p = test$p.value,
    superiority = unname(ok$statistic) / (length(g$from) * length(g$to)),
    delta = effectsize::cliffs_delta(g$to, g$from, ci = NULL)[[1]],
    permutation = as.numeric(pvalue(permuted)),
    tost = tost(test, 1.5), tostInterval = as.vector(t.test(g$to, g$from, conf.level = 0.9)$conf.int)
  )
})
shares <- lapply(list(c(0, 10, 0.6), c(10, 10, 0.6), c(7, 10, 0.6), c(61, 100, 0.6), c(45, 100, 0.6), c(3, 1000, 0.01), c(1, 1, 0.5)), function(s) {
  exact <- function(side) binom.test(s[1], s[2], s[3], alternative = side)$p.value
  list(
    successes = s[1], n = s[2], threshold = s[3],
    wilson = as.vector(prop.test(s[1], s[2], correct = FALSE)$conf.int),
    above = exact("greater"), below = exact("less"), twoSided = exact("two.sided")
  )
})
P_VALUES <- list(c(0.01, 0.04, 0.03, 0.005), c(0.2, 0.9, 1e-12, 0.02, 0.02, 0.5), 0.3)

cat(toJSON(list(
  "made with" = paste(R.version.string, "boot", packageVersion("boot"), "effectsize", packageVersion("effectsize"), "coin", packageVersion("coin")),
  bca = list(bca(PAIRS$normal, 0.95), bca(PAIRS$skewed, 0.95), bca(PAIRS$skewed, 0.9), bca(rnorm(12, 0.4, 0.5), 0.8)),
  bcaLimit = lapply(PAIRS[c("normal", "skewed", "few")], bca_limit),
  signFlip = lapply(list(PAIRS$few, c(PAIRS$few, 0.1, -0.4, 0), c(1, 1, 1, -1)), function(d) list(values = d, p = sign_flip(d))),
  signFlipLarge = list(values = PAIRS$skewed, p = {
    signs <- matrix(sample(c(-1, 1), 25 * 400000, TRUE), ncol = 25)
    mean(abs(signs %*% PAIRS$skewed) >= abs(sum(PAIRS$skewed)))
  }),
  pairs = pairs, groups = groups, shares = shares,
  holm = lapply(P_VALUES, function(p) list(p = p, adjusted = p.adjust(p, "holm"))),
  normal = lapply(c(-37, -9, -3, -1.96, -0.5, -1e-3, 0, 0.2, 1, 2.5758, 6), function(z) c(z, pnorm(z))),
  chiSquared = lapply(list(c(0.01, 1), c(3.84, 1), c(60, 1), c(2, 2), c(11.07, 5), c(200, 30), c(5, 30)), function(q) c(q, pchisq(q[1], q[2], lower.tail = FALSE)))
), digits = I(16), auto_unbox = TRUE))
