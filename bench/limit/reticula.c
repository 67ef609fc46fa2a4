/*
 * The set-up and the whole tick of Reticula in C: the yardstick of how fast the model can run on a machine, and an
 * independent check of the kernel: from the same world it must reach the same state, bit for bit.
 *
 *   gcc -std=c11 -O3 -march=native -ffp-contract=off -fno-math-errno -fno-trapping-math reticula.c -o reticula -lm
 *   reticula FILE --hashes        one JSON line a world: the state hash after every tick, and the counts of all ticks
 *   reticula FILE --steps TICK    one line a step of that tick: the state hash after it
 *   reticula FILE --runs R        runs the worlds of FILE in turn, R runs in all; one JSON line with the CPU time of the ticks
 *
 * FILE is written by write-world.mjs: lines of text (every parameter by its name), what the world is made from and
 * the state in binary, for one world after the other. Where the luck is given, the set-up is made, checked and timed
 * too. The last two options of the compiler let it compute ahead what is not used; they change no result. Whatever
 * adds floating-point numbers does so in the order of the kernel (src/model), because rounding depends on it; where
 * the kernel has no order, loops are written so that the compiler uses vectors.
 */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static _Noreturn void fail(const char *what, const char *found) {
  fprintf(stderr, "reticula.c: %s: %s\n", what, found);
  exit(2);
}

/* Sizes of what is worked on in vectors are rounded up to this. */
#define LANES 8
static int padded(int n) { return (n + LANES - 1) & ~(LANES - 1); }

static void *room(size_t count, size_t size) {
  const size_t bytes = (count * size + 63) & ~(size_t)63;
  void *memory = aligned_alloc(64, bytes + 64);
  if (!memory) fail("out of memory", "no room for the world");
  return memset(memory, 0, bytes + 64);
}

/* ------------------------------------------------------------------------------- parameters */

/* VALUE(group, name): a number, a switch (0 or 1) or an optional number (NaN where absent). CHOICE: its options. */
#define RULES(VALUE, CHOICE)                                                                                      \
  VALUE(population, firms) VALUE(population, territories) VALUE(population, sectors) VALUE(population, exporters) \
  VALUE(population, exporterStage) VALUE(population, knowledge) VALUE(population, exporterKnowledge)              \
  VALUE(members, predispositionMean) VALUE(members, predispositionConcentration) VALUE(members, leadershipMean)   \
  VALUE(members, leadershipConcentration) VALUE(members, clearShare)                                              \
  VALUE(hub, clarity) VALUE(hub, visionError) VALUE(trust, initial) VALUE(trust, notorietyWeight)                 \
  VALUE(trust, priorTieWeight) CHOICE(ties, graph, "smallWorld none") VALUE(ties, degree) VALUE(ties, rewiring)   \
  VALUE(ties, founders) VALUE(vision, clearLevel) VALUE(vision, vagueLevel)                                       \
  CHOICE(vision, directions, "opportunity random") VALUE(vision, spreadBase) VALUE(vision, spreadMaximum)         \
  VALUE(vision, provenance)                                                                                       \
  VALUE(hub, listening) VALUE(hub, dynamism) VALUE(hub, conflictManagement) VALUE(hub, notoriety)                 \
  VALUE(hub, experience)                                                                                          \
  VALUE(trust, priorStrength) VALUE(trust, priorRetention) VALUE(trust, stranger) VALUE(trust, gain)              \
  CHOICE(trust, reference, "relative fixed") VALUE(trust, referenceBase) VALUE(trust, referenceSlope)             \
  VALUE(trust, fixedReference) VALUE(trust, asymmetry) VALUE(trust, retention) VALUE(trust, tieRetention)         \
  VALUE(trust, observation) VALUE(trust, observationNoise) VALUE(trust, coordinationFloor)                        \
  VALUE(ties, trustThreshold) VALUE(ties, workThreshold)                                                          \
  VALUE(vision, uncertainty) VALUE(vision, heldClarity)                                                           \
  CHOICE(vision, sharing, "precision plain") CHOICE(vision, pooling, "rootSquares sum")                           \
  CHOICE(vision, voices, "board all") VALUE(vision, hubWeight) VALUE(vision, rate)                                \
  CHOICE(vision, disagreement, "variance distance") VALUE(vision, influence) VALUE(vision, influenceFloor)        \
  VALUE(vision, marketLearning) VALUE(vision, forgetting) VALUE(vision, coordinationFloor)                        \
  VALUE(vision, coordinationFull)                                                                                 \
  VALUE(coordination, dynamismFloor) VALUE(coordination, spanMinimum) VALUE(coordination, conflictDrag)           \
  VALUE(coordination, reputationWeight) VALUE(coordination, ramp) VALUE(coordination, withoutHub)                 \
  VALUE(coordination, heldLevel)                                                                                  \
  VALUE(projects, teamSize) VALUE(projects, perFirm) VALUE(projects, aimSpread) VALUE(projects, socialWeight)     \
  VALUE(projects, coordinationWeight) VALUE(projects, choiceNoise) VALUE(projects, idleSpan)                      \
  VALUE(projects, withoutHub)                                                                                     \
  VALUE(cooperation, intercept) VALUE(cooperation, predispositionWeight) VALUE(cooperation, trustWeight)          \
  CHOICE(cooperation, alignment, "expected distance") VALUE(cooperation, alignmentWeight)                         \
  VALUE(cooperation, gainWeight) VALUE(cooperation, gainScale) VALUE(cooperation, gainRate)                       \
  VALUE(cooperation, noise) VALUE(cooperation, learning)                                                          \
  CHOICE(cooperation, trustSource, "current prerequisite") VALUE(cooperation, poolingExponent)                    \
  VALUE(cooperation, poolingThreshold) VALUE(cooperation, assetReturn) VALUE(cooperation, assetGrowth)            \
  VALUE(cooperation, assetDepreciation) VALUE(cooperation, benefit) VALUE(cooperation, cost)                      \
  VALUE(cooperation, membershipCost) VALUE(cooperation, coordinationFloor) VALUE(cooperation, clarityFloor)       \
  VALUE(cooperation, aimWidth) CHOICE(cooperation, mapping, "sumOfParts opposite")                                \
  VALUE(cooperation, diversityReturn) VALUE(cooperation, powerExponent)                                           \
  VALUE(conflict, baseHazard) VALUE(conflict, visionGap) VALUE(conflict, trustRelief)                             \
  VALUE(conflict, coordinationRelief) VALUE(conflict, contributionGap) VALUE(conflict, settlement)                \
  CHOICE(conflict, mediation, "both fresh load") VALUE(conflict, trustInArrangements) VALUE(conflict, evidence)   \
  VALUE(conflict, decay) VALUE(conflict, healing)                                                                 \
  VALUE(satisfaction, aspirationRate) VALUE(satisfaction, rate) VALUE(satisfaction, aspirationWeight)             \
  VALUE(satisfaction, margin) VALUE(satisfaction, scale) VALUE(satisfaction, conflictWeight)                      \
  CHOICE(elections, review, "mandate within") CHOICE(elections, ballots, "merit random")                          \
  VALUE(elections, trustWeight) VALUE(elections, reputationWeight) VALUE(elections, clarityWeight)                \
  VALUE(elections, satisfactionWeight) VALUE(elections, conflictWeight) VALUE(elections, noise)                   \
  VALUE(elections, dissatisfaction) VALUE(elections, patience) VALUE(elections, conflictLimit)                    \
  VALUE(reputation, traits) VALUE(reputation, experience) VALUE(reputation, experienceFull)                       \
  VALUE(reputation, stage) VALUE(reputation, notoriety)                                                           \
  VALUE(membership, exitIntercept) VALUE(membership, exitSatisfaction) VALUE(membership, search)                  \
  VALUE(membership, performanceWeight) VALUE(membership, reputationWeight) VALUE(membership, trustWeight)         \
  VALUE(membership, riskWeight) VALUE(membership, vagueness) VALUE(membership, threshold)                         \
  VALUE(membership, noise) CHOICE(membership, judgement, "trust lottery")                                         \
  VALUE(founding, rate) VALUE(founding, support) VALUE(founding, size)                                            \
  CHOICE(founding, type, "cluster association grouping cooperative")                                              \
  VALUE(engagement, solo) VALUE(engagement, network) VALUE(engagement, coordinationFloor)                         \
  VALUE(engagement, knowledgeFloor) VALUE(engagement, clarityFloor) VALUE(engagement, retreat)                    \
  VALUE(engagement, knowledgeProtection) VALUE(engagement, memberProtection)                                      \
  VALUE(engagement, exportLearning) VALUE(engagement, membershipLearning)                                         \
  VALUE(environment, drift)                                                                                       \
  VALUE(steps, coordination) VALUE(steps, vision) VALUE(steps, projects) VALUE(steps, cooperation)                \
  VALUE(steps, trust) VALUE(steps, conflict) VALUE(steps, satisfaction) VALUE(steps, elections)                   \
  VALUE(steps, leaving) VALUE(steps, joining) VALUE(steps, founding) VALUE(steps, folding)                        \
  VALUE(steps, engagement) VALUE(steps, ties) VALUE(steps, drift)

/* What each network has of its own. */
#define SETTINGS(VALUE, CHOICE)                                                                                   \
  CHOICE(network, hub, "elected none") VALUE(network, mandate) VALUE(network, spanFactor)                         \
  VALUE(network, initialPrecision) VALUE(network, intensity) CHOICE(network, logic, "additive complementary")     \
  VALUE(network, admission) VALUE(network, minimumSize) CHOICE(network, shares, "equal power")                    \
  VALUE(network, ruleAcceptance) VALUE(network, regulation) VALUE(network, tieHazard)                             \
  VALUE(network, institutions) VALUE(network, advocacy)

#define FIELD(group, name) double group##_##name;
#define CHOICE_FIELD(group, name, options) double group##_##name;
typedef struct { RULES(FIELD, CHOICE_FIELD) } Rules;
typedef struct { SETTINGS(FIELD, CHOICE_FIELD) } Settings;

typedef struct { const char *path; size_t offset; const char *options; } Declaration;
#define RULE(group, name) {#group "." #name, offsetof(Rules, group##_##name), NULL},
#define RULE_CHOICE(group, name, options) {#group "." #name, offsetof(Rules, group##_##name), options},
#define SETTING(group, name) {#group "." #name, offsetof(Settings, group##_##name), NULL},
#define SETTING_CHOICE(group, name, options) {#group "." #name, offsetof(Settings, group##_##name), options},
static const Declaration RULE_LIST[] = {RULES(RULE, RULE_CHOICE)};
static const Declaration SETTING_LIST[] = {SETTINGS(SETTING, SETTING_CHOICE)};
#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

/* Places in the lists of options above. */
enum { RELATIVE = 0, PLAIN = 1, SUM = 1, ALL_VOICES = 1, VARIANCE = 0, EXPECTED = 0, CURRENT = 0, SUM_OF_PARTS = 0 };
enum { NO_GRAPH = 1, RANDOM = 1 };
enum { FRESH = 1, LOAD = 2, AT_MANDATE = 0, BY_LOT = 1, BY_TRUST = 0, NO_HUB = 1, ELECTED = 0, ADDITIVE = 0, BY_POWER = 1 };
enum { TYPES = 4 };

/* Rules in force from a tick on, and the settings that follow from them. */
typedef struct {
  int from;
  Rules rules;
  Settings ofType[TYPES];  /* of networks founded during the run */
  Settings *ofPlaced;      /* of the networks of the set-up, by id */
} Era;

/* ------------------------------------------------- exp, log, pow, tanh as in src/model/exact.ts */

static const double LN2_HIGH = 6.9314718036912381649e-1, LN2_LOW = 1.90821492927058770002e-10;
#define PER_LN2 (32 * 1.442695040888963387)
#define STEP_HIGH (LN2_HIGH / 32)
#define STEP_LOW (LN2_LOW / 32)

static double ROOTS[32]; /* 2^(j/32), correctly rounded */

/* Rounds 2^(j/32) by comparing candidates: long double holds the root to 64 bits, which suffices here. */
static void fill_roots(void) {
  for (int j = 0; j < 32; j++) {
    long double root = 1.0L;
    long double step = 2.0L;
    for (int bit = 16; bit >= 1; bit /= 2) {
      step = sqrtl(step); /* 2^(1/2), 2^(1/4) … 2^(1/32) */
      if (j & bit) root *= step;
    }
    ROOTS[j] = (double)root;
  }
}

static double from_bits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, 8);
  return value;
}

static uint64_t to_bits(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  return bits;
}

static inline double power_of_two(int k) { /* normal powers only */
  return from_bits((uint64_t)(int64_t)(k + 1023) << 52);
}

/* e^x = value · 2^k with a value in about [1, 2). */
static inline double exp_parts(double x, int *k) {
  const int n = (int)floor(x * PER_LN2 + 0.5);
  const double high = x - n * STEP_HIGH;
  const double low = n * STEP_LOW;
  const double r = high - low;
  const double tail = r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
  const double root = ROOTS[n & 31];
  *k = n >> 5;
  return root + root * (r + (tail + (high - r - low)));
}

/* e^x within ±700, where 2^k is a normal number. */
static inline double calm_exp(double x) {
  int k;
  const double value = exp_parts(x, &k);
  return value * power_of_two(k);
}

static double exp_of(double x) {
  if (x > -700 && x < 700) return calm_exp(x);
  if (!(x > -745.2)) return x == x ? 0 : x;
  if (x > 709.8) return INFINITY;
  int k;
  const double value = exp_parts(x, &k);
  if (k > 1022) return value * 2 * power_of_two(k - 1);
  if (k < -1022) return value * power_of_two(k + 54) * power_of_two(-54);
  return value * power_of_two(k);
}

/* x ← e^x for all; arrays have room up to padded(n). */
static void exp_each(double *restrict x, int n) {
  int calm = 1;
  for (int k = 0; k < n; k++) calm &= (x[k] > -700) & (x[k] < 700);
  const int m = padded(n);
  for (int k = n; k < m; k++) x[k] = 0;
  if (calm) for (int k = 0; k < m; k++) x[k] = calm_exp(x[k]);
  else for (int k = 0; k < n; k++) x[k] = exp_of(x[k]);
}

static inline double product_error(double a, double b, double product) {
  const double ta = a * 134217729.0;
  const double a_high = ta - (ta - a), a_low = a - a_high;
  const double tb = b * 134217729.0;
  const double b_high = tb - (tb - b), b_low = b - b_high;
  return a_low * b_low - (product - a_high * b_high - a_low * b_high - a_high * b_low);
}

/* log of x·2^−shift as a sum of two numbers, for positive normal x. */
static inline void log_shifted(double x, int shift, double *restrict high_part, double *restrict low_part) {
  const uint64_t bits = to_bits(x);
  double mantissa = from_bits((bits & 0x000fffffffffffffu) | 0x3fe0000000000000u);
  double exponent = (double)((int)(bits >> 52) - 1022 - shift);
  const int is_small = mantissa < 0.7071067811865475244;
  mantissa = is_small ? mantissa * 2 : mantissa;
  exponent = is_small ? exponent - 1 : exponent;
  const double f = mantissa - 1;
  const double sum = mantissa + 1;
  const double sum_error = mantissa - (sum - 1);
  const double s = f / sum;
  const double product = s * sum;
  const double s_low = (f - product - product_error(s, sum, product) - s * sum_error) / sum;
  const double head = 2 * s;
  const double z = s * s;
  const double series =
      1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 +
      z * (1.0 / 15 + z * (1.0 / 17 + z * (1.0 / 19 + z * (1.0 / 21)))))))));
  const double tail = 2 * s * z * series + 2 * s_low;
  const double base = exponent * LN2_HIGH;
  const double total = base + head;
  const double back = total - base;
  const double error = base - (total - back) + (head - back);
  const double rest = error + (tail + exponent * LN2_LOW);
  *high_part = total + rest;
  *low_part = total - *high_part + rest;
}

static inline void calm_log(double x, double *restrict high, double *restrict low) { log_shifted(x, 0, high, low); }

static void log_parts(double x, double *high, double *low) {
  if (x < 2.2250738585072014e-308) log_shifted(x * 18014398509481984.0, 54, high, low);
  else calm_log(x, high, low);
}

static double log_of(double x) {
  if (!(x > 0)) return x == 0 ? -INFINITY : NAN;
  if (x == INFINITY) return x;
  double high, low;
  log_parts(x, &high, &low);
  return high;
}

static double pow_of(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (!(x > 0)) return x == 0 ? (y > 0 ? 0 : INFINITY) : NAN;
  if (x == INFINITY) return y > 0 ? INFINITY : 0;
  double log_high, log_low;
  log_parts(x, &log_high, &log_low);
  const double high = y * log_high;
  if (high > 709 || high < -709) return exp_of(high);
  const double low = product_error(y, log_high, high) + y * log_low;
  const double value = exp_of(high);
  return value + value * low;
}

/* x ← x^y for all; arrays have room up to padded(n). */
static void pow_each(double *restrict x, double y, int n) {
  int calm = 1;
  /* |log x| ≤ 35 for these, so that with |y| ≤ 20 the exponent stays within ±700. */
  for (int k = 0; k < n; k++) calm &= (x[k] > 1e-15) & (x[k] < 1e15);
  if (!calm || !(y >= -20 && y <= 20)) {
    for (int k = 0; k < n; k++) x[k] = pow_of(x[k], y);
    return;
  }
  const int m = padded(n);
  for (int k = n; k < m; k++) x[k] = 1;
  for (int k = 0; k < m; k++) {
    double log_high, log_low;
    calm_log(x[k], &log_high, &log_low);
    const double high = y * log_high;
    const double low = product_error(y, log_high, high) + y * log_low;
    const double value = calm_exp(high);
    x[k] = value + value * low;
  }
}

/* x ← tanh x for all. */
static void tanh_each(double *restrict x, double *restrict doubled, int n) {
  for (int k = 0; k < n; k++) doubled[k] = 2 * x[k];
  exp_each(doubled, n);
  for (int k = 0; k < n; k++) {
    const double middle = 1 - 2 / (doubled[k] + 1);
    x[k] = x[k] > 20 ? 1 : x[k] < -20 ? -1 : middle;
  }
}

static double logistic(double x) { return 1 / (1 + exp_of(-x)); }

/* Whether what has this hazard happens; see src/model/hazard.ts. */
static int strikes(double hazard, double luck) {
  if (luck >= hazard + 1e-15) return 0;
  return luck < 1 - exp_of(-hazard);
}

/* --------------------------------------------------------------- draws, as in src/model/random.ts */

enum Stream {
  SETUP_TRAITS, SETUP_STANDING, SETUP_PRECISION, SETUP_VISION, SETUP_ENGAGEMENT, SETUP_PLACE, SETUP_FOUNDERS,
  SETUP_FOUNDER_TIES, SETUP_GRAPH, SETUP_OPPORTUNITY, PROJECTS_NUMBER, PROJECTS_INITIATOR, PROJECTS_AIM,
  PROJECTS_PARTNER, COOPERATION_NOISE, TRUST_OBSERVATION, CONFLICT_OUTBREAK, CONFLICT_SEVERITY, CONFLICT_SETTLEMENT,
  ELECTIONS_BALLOT, LEAVING_EXIT, JOINING_SEARCH, JOINING_ATTRACTION, JOINING_LOTTERY, FOUNDING_ATTEMPT,
  ENGAGEMENT_MOVE, TIES_SOCIAL, ENVIRONMENT_DRIFT
};

typedef struct { uint32_t word[4]; } Key;
typedef struct { uint32_t x, y, z, w; } Quad;

static inline Quad quad(Key key, uint32_t stream, int32_t tick, int32_t a, int32_t b, int32_t repeat) {
  uint32_t x = (key.word[0] ^ (uint32_t)a) * 1664525u + 1013904223u;
  uint32_t y = (key.word[1] ^ (uint32_t)b) * 1664525u + 1013904223u;
  uint32_t z = (key.word[2] ^ (uint32_t)(tick * 16 + repeat)) * 1664525u + 1013904223u;
  uint32_t w = (key.word[3] ^ stream) * 1664525u + 1013904223u;
  x += y * w;
  y += z * x;
  z += x * y;
  w += y * z;
  x ^= x >> 16;
  y ^= y >> 16;
  z ^= z >> 16;
  w ^= w >> 16;
  x += y * w;
  y += z * x;
  z += x * y;
  w += y * z;
  return (Quad){x, y, z, w};
}

static inline double unit(uint32_t word) { return ((double)word + 0.5) * (1.0 / 4294967296.0); }

static inline double uniform(Key key, uint32_t stream, int32_t tick, int32_t a, int32_t b, int32_t repeat) {
  return unit(quad(key, stream, tick, a, b, repeat).w);
}

/* One uniform number for each id. */
static void uniform_each(Key key, uint32_t stream, int32_t tick, const int32_t *restrict a, double *restrict out, int n) {
  for (int k = 0; k < n; k++) out[k] = unit(quad(key, stream, tick, a[k], 0, 0).w);
}

/* As above, with a repeat for each. */
static void uniform_repeats(Key key, uint32_t stream, int32_t tick, const int32_t *restrict a, const int32_t *restrict repeat,
                            double *restrict out, int n) {
  for (int k = 0; k < n; k++) out[k] = unit(quad(key, stream, tick, a[k], 0, repeat[k]).w);
}

static inline double poly(double x, const double *c) {
  return ((((((c[0] * x + c[1]) * x + c[2]) * x + c[3]) * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7];
}
static const double CENTRE_TOP[] = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
    45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608};
static const double CENTRE_BOTTOM[] = {5226.495278852545925, 28729.085735721942674, 39307.89580009271061,
    21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1};
static const double MIDDLE_TOP[] = {7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734};
static const double MIDDLE_BOTTOM[] = {1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1};

/* Standard normal for a uniform number of `unit`: never so near 0 or 1 that Wichura's outermost branch is taken. */
static double normal_of(double u) {
  const double q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const double r = 0.180625 - q * q;
    return (q * poly(r, CENTRE_TOP)) / poly(r, CENTRE_BOTTOM);
  }
  const double r = sqrt(-log_of(q < 0 ? u : 1 - u));
  const double size = poly(r - 1.6, MIDDLE_TOP) / poly(r - 1.6, MIDDLE_BOTTOM);
  return q < 0 ? -size : size;
}

/* u ← standard normal for all; three arrays of their length to work in. */
static void normal_each(double *restrict u, double *restrict centre, double *restrict tail, int32_t *restrict place, int n) {
  const int m = padded(n);
  for (int k = n; k < m; k++) u[k] = 0.5;
  int tails = 0;
  for (int k = 0; k < n; k++) {
    const double q = u[k] - 0.5;
    tail[tails] = q < 0 ? u[k] : 1 - u[k];
    place[tails] = k;
    tails += !(q >= -0.425 && q <= 0.425);
  }
  const int padded_tails = padded(tails);
  for (int k = tails; k < padded_tails; k++) tail[k] = 0.5;
  for (int k = 0; k < padded_tails; k++) {
    double high, low;
    calm_log(tail[k], &high, &low);
    const double r = sqrt(-high);
    tail[k] = poly(r - 1.6, MIDDLE_TOP) / poly(r - 1.6, MIDDLE_BOTTOM);
  }
  for (int k = 0; k < m; k++) {
    const double q = u[k] - 0.5;
    const double r = 0.180625 - q * q;
    centre[k] = (q * poly(r, CENTRE_TOP)) / poly(r, CENTRE_BOTTOM);
  }
  for (int k = 0; k < tails; k++) centre[place[k]] = u[place[k]] < 0.5 ? -tail[k] : tail[k];
  for (int k = 0; k < m; k++) u[k] = centre[k];
}

/* ------------------------------------------------------------------------------------- state */

#define FIRM_DOUBLES(X)                                                                                           \
  X(predisposition) X(dynamism) X(listening) X(conflictManagement) X(notoriety) X(visionX) X(visionY) X(precision) \
  X(ownPrecision) X(knowledge) X(aspiration) X(satisfaction) X(gain) X(payoff) X(totalGain) X(contribution)
#define FIRM_BYTES(X) X(stage) X(board) X(projects)
#define FIRM_INTEGERS(X) X(network) X(memberSince) X(hubTicks) X(lastProject) X(firstExport)

typedef struct {
  int32_t id, type, foundedAt, dissolvedAt, foundingSize, hub, mandateStart, graceUntil, discontent;
  double visionX, visionY, precision, coordination, conflict, mandateConflict, performance, asset, usualSize;
  int32_t projects;
  double output, pooled;
  int32_t formal, informal;
  /* Not hashed: */
  Settings settings;
  int from, size; /* its members in `slots` */
  int *founders, founderCount;
} Network;

#define FLOWS(X)                                                                                                  \
  X(projects) X(formal) X(informal) X(conflicts) X(settled) X(mediated) X(elections) X(replacements) X(joins)     \
  X(applications) X(exits) X(foundings) X(dissolutions) X(advances) X(retreats) X(exportsDirect) X(exportsGroup)  \
  X(newSocialTies)
typedef struct {
#define FLOW(name) int64_t name;
  FLOWS(FLOW)
} Flows;

typedef struct { int network, from, to, formal, informal; double aimX, aimY; } Project;
/* Who calls for partners, and where those who may follow are found in `candidates`. */
typedef struct Call { int network, initiator, at; double spread; } Call;

typedef struct {
  int index, n, stride; /* firms, and the length of a row of a matrix */
  int ascends;          /* whether the numbers of the firms do */
  char *block;          /* all columns and matrices */
  size_t bytes;
  int32_t *id, *sector;
#define DOUBLES(name) double *name;
#define BYTES(name) uint8_t *name;
#define INTEGERS(name) int32_t *name;
  FIRM_DOUBLES(DOUBLES) FIRM_BYTES(BYTES) FIRM_INTEGERS(INTEGERS)
  double *prior, *prerequisite, *positive, *negative, *trust, *origin; /* origin NULL without provenance */
  int32_t *work;
  uint8_t *social, *acquainted;
  int32_t *slots; /* members, network after network, each ascending; then the firms outside */
  int memberCount;
  int32_t (*ties)[2]; /* ordered pairs with a social tie */
  int tieCount, tieRoom;
  Network *networks;
  double *shared; /* whose vision each network shares */
  int networkCount, networkRoom;
  double opportunityX, opportunityY;
  Flows flows, totals;
} Territory;

/* What a world is made from besides parameters; numbers of firms where the input has names. NaN: not known. */
typedef struct { int32_t territory; double sector, predisposition, dynamism, listening, conflictManagement, notoriety, clarity, knowledge, stage; } KnownFirm;
typedef struct { int32_t from, to; double weight; } PriorTie;
typedef struct { int32_t territory, type, isNamed, count, *founders; } PlacedNetwork;
typedef struct {
  int32_t seedLength, *seed; /* UTF-16 units of the text that fixes the luck */
  int32_t knownCount, tieCount;
  KnownFirm *known;
  PriorTie *ties;
  PlacedNetwork *placed;
} Origin;

typedef struct {
  Key key;
  Origin origin;
  int tick, ticks, firmTotal, eraCount, placedCount, territoryCount;
  Era *eras;
  Territory *territories;
} World;

/* What the steps of one tick need besides the territory. */
typedef struct { Key key; int tick, firmTotal; const Rules *rules; const Settings *ofType; } Context;

/* Work arrays, long enough for the largest territory. */
static struct {
  double *a, *b, *c, *d, *e, *f, *g;
  int32_t *ids, *other;
  double *x, *y, *idle;   /* of members, in the order of `slots` */
  int32_t *place;         /* of a firm in `slots` */
  double *reputation;
  Project *projects;
  struct Call *calls;
  int projectCount;
  int32_t *firm, *ordinal; /* of seats */
  double *contribution, *observed;
  double *power, *weights;
  int32_t *voices;
  double *seen;            /* of trust: by ordinal and place */
  int32_t *lane;           /* 0, 1, 2 … */
  double *rowPrior, *rowGood, *rowBad, *rowTrust, *rowKept;
  int length;
} work;

enum { MOST_PER_FIRM = 8 };

/* Cells of a matrix that are worked on together: gathered, and stored before they are used. */
enum { CELLS = 2048 };

static void make_room(int n) {
  if (n <= work.length) return;
  const int m = padded(n) + LANES, seats = MOST_PER_FIRM * m;
  work.length = n;
  double **longer[] = {&work.a, &work.b, &work.c, &work.d, &work.e, &work.f, &work.g, &work.contribution, &work.observed,
                       &work.seen, &work.power};
  for (int k = 0; k < COUNT(longer); k++) *longer[k] = room(seats, 8);
  double **shorter[] = {&work.x, &work.y, &work.idle, &work.reputation, &work.weights};
  for (int k = 0; k < COUNT(shorter); k++) *shorter[k] = room(m, 8);
  double **cells[] = {&work.rowPrior, &work.rowGood, &work.rowBad, &work.rowTrust, &work.rowKept};
  for (int k = 0; k < COUNT(cells); k++) *cells[k] = room(m < 2 * CELLS ? 2 * CELLS : m, 8);
  int32_t **integers[] = {&work.ids, &work.other, &work.place, &work.firm, &work.ordinal, &work.voices, &work.lane};
  for (int k = 0; k < COUNT(integers); k++) *integers[k] = room(seats, 4);
  for (int k = 0; k < seats; k++) work.lane[k] = k;
  work.projects = room(seats, sizeof(Project));
  work.calls = room(m, sizeof(Call));
}

static int lives(const Network *net) { return net->dissolvedAt == -1; }

/* Lists the members of each network and the firms outside. */
static void list_members(Territory *t) {
  for (int g = 0; g < t->networkCount; g++) t->networks[g].size = 0;
  for (int i = 0; i < t->n; i++) if (t->network[i] >= 0) t->networks[t->network[i]].size++;
  int from = 0;
  for (int g = 0; g < t->networkCount; g++) {
    t->networks[g].from = from;
    from += t->networks[g].size;
    t->networks[g].size = 0;
  }
  t->memberCount = from;
  for (int i = 0; i < t->n; i++) {
    const int g = t->network[i];
    if (g < 0) t->slots[from++] = i;
    else t->slots[t->networks[g].from + t->networks[g].size++] = i;
  }
}

static inline void refresh_trust(Territory *t, size_t at, double n0) {
  const double good = t->positive[at];
  t->trust[at] = (n0 * t->prerequisite[at] + good) / (n0 + good + t->negative[at]);
}

static void refresh_all(Territory *t, double n0) {
  for (int i = 0; i < t->n; i++)
    for (int j = 0; j < t->n; j++) refresh_trust(t, (size_t)i * t->stride + j, n0);
}

static void add_tie(Territory *t, int i, int j) {
  if (t->tieCount == t->tieRoom) {
    t->tieRoom = t->tieRoom ? 2 * t->tieRoom : 64;
    t->ties = realloc(t->ties, t->tieRoom * sizeof *t->ties);
    if (!t->ties) fail("out of memory", "no room for ties");
  }
  t->ties[t->tieCount][0] = i;
  t->ties[t->tieCount++][1] = j;
}

/* ------------------------------------------------------- what several steps ask of the state */

static double clarity_of(double precision) { return precision / (1 + precision); }

static double precision_of(double clarity) {
  const double c = fmin(0.99, clarity);
  return c / (1 - c);
}

static double acting_precision(const Network *net, const Rules *r) {
  return isnan(r->vision_heldClarity) ? net->precision : precision_of(r->vision_heldClarity);
}

static double acting_clarity(const Network *net, const Rules *r) { return clarity_of(acting_precision(net, r)); }

static double own_clarity(const Territory *t, int i, const Rules *r) {
  return isnan(r->vision_heldClarity) ? clarity_of(t->precision[i]) : r->vision_heldClarity;
}

static double or_else(double imposed, double own) { return isnan(imposed) ? own : imposed; }

static double combine(const Rules *r, double traits, double hub_ticks, double stage, double notoriety) {
  const double experience = hub_ticks / r->reputation_experienceFull;
  const double value = r->reputation_traits * traits + r->reputation_experience * (experience < 1 ? experience : 1) +
                       (r->reputation_stage * stage) / 4 + r->reputation_notoriety * notoriety;
  return value < 1 ? value : 1;
}

static double reputation_of(const Territory *t, int i, const Rules *r) {
  const double traits = (t->dynamism[i] + t->listening[i] + t->conflictManagement[i]) / 3;
  return combine(r, traits, t->hubTicks[i], t->stage[i], t->notoriety[i]);
}

static double hub_reputation(const Territory *t, int hub, const Rules *r) {
  const double traits = (or_else(r->hub_dynamism, t->dynamism[hub]) + or_else(r->hub_listening, t->listening[hub]) +
                         or_else(r->hub_conflictManagement, t->conflictManagement[hub])) / 3;
  return combine(r, traits, or_else(r->hub_experience, t->hubTicks[hub]), t->stage[hub],
                 or_else(r->hub_notoriety, t->notoriety[hub]));
}

static double mean_trust_in(const Territory *t, const Network *net, int i) {
  double sum = 0;
  for (int p = net->from; p < net->from + net->size; p++) {
    const int j = t->slots[p];
    if (j != i) sum += t->trust[(size_t)j * t->stride + i];
  }
  return net->size > 1 ? sum / (net->size - 1) : 0.5;
}

static double share_dissatisfied(const Territory *t, const Network *net, const Rules *r) {
  int dissatisfied = 0;
  for (int p = net->from; p < net->from + net->size; p++)
    if (t->satisfaction[t->slots[p]] < r->elections_dissatisfaction) dissatisfied++;
  return (double)dissatisfied / net->size;
}

/* From now on, what firm i holds as its vision counts as its own. */
static void own_vision(Territory *t, int i) {
  if (!t->origin) return;
  double *row = t->origin + (size_t)i * t->stride;
  memset(row, 0, t->n * sizeof *row);
  row[i] = 1;
}

static void admit(Territory *t, int i, int g, int tick) {
  t->network[i] = g;
  t->memberSince[i] = tick;
  t->aspiration[i] = t->satisfaction[i] = t->gain[i] = t->totalGain[i] = t->contribution[i] = t->payoff[i] = 0;
  own_vision(t, i);
}

/* Member i becomes an outsider; what it learnt of the others by working is lost unless a social tie keeps it. */
static void release(Territory *t, int i, double n0) {
  Network *net = &t->networks[t->network[i]];
  for (int p = net->from; p < net->from + net->size; p++) {
    const int j = t->slots[p];
    if (j == i) continue;
    const size_t ij = (size_t)i * t->stride + j, ji = (size_t)j * t->stride + i;
    t->prerequisite[ij] = t->prior[ij];
    t->prerequisite[ji] = t->prior[ji];
    if (!t->social[ij]) {
      t->positive[ij] = t->positive[ji] = t->negative[ij] = t->negative[ji] = 0;
      t->work[ij] = t->work[ji] = 0;
    }
    refresh_trust(t, ij, n0);
    refresh_trust(t, ji, n0);
  }
  if (net->hub == i) net->hub = -1;
  t->network[i] = -1;
  t->board[i] = 0;
}

/* ------------------------------------------------------------------------- elections of a hub */

/* The board: the three to five most reputed besides the hub; equals by number. */
static void appoint_board(Territory *t, const Network *net, const Rules *r) {
  const int32_t *members = t->slots + net->from;
  const int wanted = (int)floor(net->size / 5.0 + 0.5);
  const int seats = wanted < 3 ? 3 : wanted > 5 ? 5 : wanted;
  for (int p = 0; p < net->size; p++) {
    t->board[members[p]] = 0;
    work.reputation[p] = reputation_of(t, members[p], r);
  }
  for (int seat = 0; seat < seats; seat++) {
    int best = -1;
    double highest = 0;
    for (int p = 0; p < net->size; p++) {
      const int i = members[p];
      if (i == net->hub || t->board[i]) continue;
      const double reputation = work.reputation[p];
      if (best >= 0 && !(reputation > highest || (reputation == highest && t->id[i] < t->id[best]))) continue;
      best = i;
      highest = reputation;
    }
    if (best < 0) return;
    t->board[best] = 1;
  }
}

static double score_of(const Territory *t, const Network *net, int i, int is_incumbent, const Context *c) {
  const Rules *r = c->rules;
  const double chance = uniform(c->key, ELECTIONS_BALLOT, c->tick, net->id, t->id[i], 0);
  if (r->elections_ballots == BY_LOT) return chance;
  const double score =
      r->elections_trustWeight * mean_trust_in(t, net, i) +
      r->elections_reputationWeight * (is_incumbent ? hub_reputation(t, i, r) : reputation_of(t, i, r)) +
      r->elections_clarityWeight * own_clarity(t, i, r) + r->elections_noise * normal_of(chance);
  if (!is_incumbent) return score;
  double satisfied = 0;
  for (int p = net->from; p < net->from + net->size; p++) satisfied += t->satisfaction[t->slots[p]];
  const int length = c->tick - net->mandateStart;
  const double conflict = net->mandateConflict / (length > 1 ? length : 1);
  const double praise = r->elections_satisfactionWeight * (satisfied / net->size);
  const double blame = r->elections_conflictWeight * (conflict < 1.5 ? conflict : 1.5);
  return score + praise - blame;
}

static void elect(Territory *t, int g, const Context *c, int barred) {
  Network *net = &t->networks[g];
  const int incumbent = net->hub;
  int winner = -1;
  double best = -INFINITY;
  for (int p = net->from; p < net->from + net->size; p++) {
    const int i = t->slots[p];
    if (i == barred && net->size > 1) continue;
    const double score = score_of(t, net, i, i == incumbent, c);
    if (score > best) {
      best = score;
      winner = i;
    }
  }
  const int former = incumbent >= 0 ? incumbent : barred;
  t->flows.elections++;
  if (former >= 0 && winner != former) t->flows.replacements++;
  if (winner != incumbent) own_vision(t, winner);
  net->hub = winner;
  net->mandateStart = c->tick;
  net->mandateConflict = 0;
  net->discontent = 0;
  net->graceUntil = c->tick + (int)c->rules->elections_patience;
  appoint_board(t, net, c->rules);
}

/* --------------------------------------------------------------------------- coordination */

static double sustainable(const Territory *t, const Network *net, const Rules *r) {
  if (net->hub < 0) return r->coordination_withoutHub;
  const double n = net->size;
  const double span = fmax(r->coordination_spanMinimum, net->settings.network_spanFactor * net->foundingSize);
  const double floor = r->coordination_dynamismFloor;
  const double dynamism = or_else(r->hub_dynamism, t->dynamism[net->hub]);
  const double weight = r->coordination_reputationWeight;
  return ((floor + (1 - floor) * dynamism) / (1 + (n / span) * (n / span))) *
         exp_of((-r->coordination_conflictDrag * net->conflict) / n) *
         (1 - weight + weight * hub_reputation(t, net->hub, r));
}

static void coordination(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    const double level = net->coordination;
    net->coordination = isnan(r->coordination_heldLevel)
                            ? level + r->coordination_ramp * (sustainable(t, net, r) - level)
                            : r->coordination_heldLevel;
  }
}

static void coordination_off(Territory *t, const Context *c) {
  (void)c;
  for (int g = 0; g < t->networkCount; g++) t->networks[g].coordination = 0;
}

/* --------------------------------------------------------------------------------- vision */

static void pool(Territory *t, int g, const Rules *r) {
  Network *net = &t->networks[g];
  const int hub = net->hub;
  int32_t *voices = work.voices;
  double *weights = work.weights;
  int count = 0;
  for (int p = net->from; p < net->from + net->size; p++) {
    const int j = t->slots[p];
    if (j != hub && (r->vision_voices == ALL_VOICES || t->board[j])) voices[count++] = j;
  }
  voices[count] = hub;
  if (r->vision_sharing == PLAIN) {
    for (int k = 0; k <= count; k++) weights[k] = 1;
  } else {
    const double scale = 3.0 / (count > 3 ? count : 3);
    const double listening = or_else(r->hub_listening, t->listening[hub]);
    for (int k = 0; k < count; k++) {
      const double trusted = t->trust[(size_t)hub * t->stride + voices[k]];
      weights[k] = scale * (t->precision[voices[k]] * listening * trusted);
    }
    weights[count] = r->vision_hubWeight * t->precision[hub];
  }
  count++;
  double total = 0, squares = 0, x = 0, y = 0;
  for (int k = 0; k < count; k++) {
    total += weights[k];
    squares += weights[k] * weights[k];
    x += weights[k] * t->visionX[voices[k]];
    y += weights[k] * t->visionY[voices[k]];
  }
  if (total <= 0) return;
  x /= total;
  y /= total;
  double scatter = 0;
  for (int k = 0; k < count; k++) {
    const double dx = t->visionX[voices[k]] - x, dy = t->visionY[voices[k]] - y;
    scatter += weights[k] * (dx * dx + dy * dy);
  }
  const double variance = scatter / total;
  const double disagreement = r->vision_disagreement == VARIANCE ? variance : sqrt(variance);
  const double full = net->coordination / r->vision_coordinationFull;
  const double quality = r->vision_coordinationFloor + (1 - r->vision_coordinationFloor) * (full < 1 ? full : 1);
  const double strength = r->vision_pooling == SUM ? total : sqrt(squares);
  const double precision = quality / (1 / strength + disagreement / 2 + r->vision_uncertainty);
  net->visionX += r->vision_rate * (x - net->visionX);
  net->visionY += r->vision_rate * (y - net->visionY);
  net->precision += r->vision_rate * (precision - net->precision);
  if (!t->origin) return;

  const double per_weight = r->vision_rate / total;
  double kept = 1;
  for (int k = 0; k < count; k++) kept -= per_weight * weights[k];
  double *restrict shared = t->shared + (size_t)g * t->stride;
  for (int o = 0; o < t->stride; o++) shared[o] *= kept;
  for (int k = 0; k < count; k++) {
    const double share = per_weight * weights[k];
    const double *restrict row = t->origin + (size_t)voices[k] * t->stride;
    for (int o = 0; o < t->stride; o++) shared[o] += share * row[o];
  }
}

/* The pull of the shared vision on all members with a hub. */
static void influence(Territory *t, const Rules *r) {
  const double uncertainty = r->vision_uncertainty, floor = r->vision_influenceFloor;
  double *restrict psi = work.a, *restrict pull = work.b, *restrict near = work.c, *restrict vx = work.d, *restrict vy = work.e;
  double *restrict precision = work.f, *restrict x = work.x, *restrict y = work.y;
  const int n = t->memberCount;
  for (int g = 0; g < t->networkCount; g++) {
    const Network *net = &t->networks[g];
    const int hub = net->hub;
    const double strength =
        hub < 0 ? 0 : r->vision_influence * (floor + (1 - floor) * net->coordination) * acting_precision(net, r);
    const double listening = hub < 0 ? 0 : or_else(r->hub_listening, t->listening[hub]);
    for (int p = net->from; p < net->from + net->size; p++) {
      const int i = t->slots[p];
      psi[p] = hub < 0 ? 0 : strength * (i == hub ? listening : t->trust[(size_t)i * t->stride + hub]);
      x[p] = net->visionX;
      y[p] = net->visionY;
      vx[p] = t->visionX[i];
      vy[p] = t->visionY[i];
      precision[p] = t->precision[i];
    }
  }
  for (int p = 0; p < n; p++) {
    /* Without influence nothing moves: 0/(π + 0) may be 0/0. */
    pull[p] = psi[p] > 0 ? psi[p] / (precision[p] + psi[p]) : 0;
    vx[p] += pull[p] * (x[p] - vx[p]);
    vy[p] += pull[p] * (y[p] - vy[p]);
    const double dx = vx[p] - x[p], dy = vy[p] - y[p];
    near[p] = -(dx * dx + dy * dy) / 2;
  }
  exp_each(near, n);
  for (int p = 0; p < n; p++) {
    const double left = 1 - uncertainty * precision[p];
    const double gained = psi[p] * near[p] * (left > 0 ? left : 0);
    precision[p] += psi[p] > 0 ? gained : 0;
  }
  for (int p = 0; p < n; p++) {
    const int i = t->slots[p];
    t->visionX[i] = vx[p];
    t->visionY[i] = vy[p];
    t->precision[i] = precision[p];
  }
  if (!t->origin) return;
  for (int p = 0; p < n; p++) {
    if (psi[p] <= 0) continue;
    const int i = t->slots[p];
    const double *restrict shared = t->shared + (size_t)t->network[i] * t->stride;
    double *restrict row = t->origin + (size_t)i * t->stride;
    const double by = pull[p];
    for (int o = 0; o < t->stride; o++) row[o] += by * (shared[o] - row[o]);
  }
}

static void vision(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  for (int g = 0; g < t->networkCount; g++) {
    if (lives(&t->networks[g]) && t->networks[g].hub >= 0) pool(t, g, r);
  }
  influence(t, r);
  if (r->vision_marketLearning != 0) {
    for (int i = 0; i < t->n; i++) {
      if (t->stage[i] == 0) continue;
      const double pull = r->vision_marketLearning * t->knowledge[i];
      t->visionX[i] += pull * (t->opportunityX - t->visionX[i]);
      t->visionY[i] += pull * (t->opportunityY - t->visionY[i]);
      if (!t->origin) continue;
      double *restrict row = t->origin + (size_t)i * t->stride;
      const double kept = 1 - pull;
      for (int o = 0; o < t->stride; o++) row[o] *= kept;
      row[i] += pull;
    }
  }
  const double rate = r->vision_forgetting;
  double *restrict precision = t->precision;
  const double *restrict own = t->ownPrecision;
  for (int i = 0; i < t->n; i++) precision[i] -= rate * (precision[i] - own[i]);
}

/* ------------------------------------------------------------------------------- projects */

static void clear_projects(Territory *t) {
  work.projectCount = 0;
  memset(t->projects, 0, t->n);
  for (int g = 0; g < t->networkCount; g++) t->networks[g].projects = t->networks[g].formal = t->networks[g].informal = 0;
}

/* The best `room` of those offered, best first; of equals, the one offered first. */
typedef struct { int count, room; int slots[64]; double scores[64]; uint8_t marks[64]; } Shortlist;

static void offer(Shortlist *list, int slot, double score, int mark) {
  int at = list->count;
  if (at == list->room) {
    if (at == 0 || score <= list->scores[at - 1]) return;
    at--;
  } else {
    list->count++;
  }
  for (; at > 0 && list->scores[at - 1] < score; at--) {
    list->scores[at] = list->scores[at - 1];
    list->slots[at] = list->slots[at - 1];
    list->marks[at] = list->marks[at - 1];
  }
  list->scores[at] = score;
  list->slots[at] = slot;
  list->marks[at] = (uint8_t)mark;
}

/* Luck of each candidate with this initiator: four neighbouring numbers share one draw of four lanes. */
static void draw_partners(const Context *c, int initiator, int repeat, const int32_t *restrict ids, double *restrict luck, int n) {
  const Key key = c->key;
  const int tick = c->tick;
  for (int p = 0; p < n; p++) {
    const int id = ids[p];
    const Quad drawn = quad(key, PROJECTS_PARTNER, tick, initiator, id >> 2, repeat);
    const uint32_t lower = id & 1 ? drawn.y : drawn.x, upper = id & 1 ? drawn.w : drawn.z;
    luck[p] = unit(id & 2 ? upper : lower);
  }
}

static void gather_team(Territory *t, int g, int initiator, double aimX, double aimY, double *restrict fit,
                        double *restrict luck, const Context *c) {
  const Rules *r = c->rules;
  Network *net = &t->networks[g];
  const int per_firm = (int)r->projects_perFirm;
  if (t->projects[initiator] >= per_firm) return;
  const int32_t *restrict members = t->slots + net->from;
  const double *restrict idle = work.idle + net->from;
  const double call = net->coordination * r->projects_coordinationWeight;
  const double noise = r->projects_choiceNoise, social_weight = r->projects_socialWeight;
  const double *restrict trust = t->trust + (size_t)initiator * t->stride;
  const uint8_t *restrict social = t->social + (size_t)initiator * t->stride;
  const int n = net->size;
  if (t->projects[initiator]) draw_partners(c, t->id[initiator], t->projects[initiator], work.ids + net->from, luck, n);
  double *restrict informal = work.a, *restrict score = work.b;
  for (int p = 0; p < n; p++) informal[p] = trust[members[p]] + social_weight * social[members[p]];
  for (int p = 0; p < n; p++) {
    fit[p] = call * (fit[p] + idle[p]);
    score[p] = fit[p] + informal[p] + noise * luck[p];
  }
  Shortlist partners;
  partners.count = 0;
  partners.room = (int)r->projects_teamSize - 1;
  double least = -INFINITY;
  for (int p = 0; p < n; p++) {
    const int j = members[p];
    if (score[p] <= least || j == initiator || t->projects[j] >= per_firm) continue;
    offer(&partners, j, score[p], fit[p] > informal[p]);
    if (partners.count == partners.room) least = partners.scores[partners.room - 1];
  }
  if (partners.count == 0) return;

  Project *project = &work.projects[work.projectCount];
  int seat = work.projectCount ? project[-1].to : 0;
  project->network = g;
  project->aimX = aimX;
  project->aimY = aimY;
  project->from = seat;
  work.firm[seat] = initiator;
  work.ordinal[seat++] = t->projects[initiator]++;
  int formal = 0;
  for (int m = 0; m < partners.count; m++) {
    const int j = partners.slots[m];
    work.firm[seat] = j;
    work.ordinal[seat++] = t->projects[j]++;
    formal += partners.marks[m];
  }
  project->to = seat;
  project->formal = formal;
  project->informal = partners.count - formal;
  work.projectCount++;
  net->projects++;
  net->formal += formal;
  net->informal += project->informal;
  t->flows.projects++;
  t->flows.formal += formal;
  t->flows.informal += project->informal;
}

static struct { double *fit, *luck; int room; } candidates;

static void projects(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  clear_projects(t);
  const int total = t->memberCount;
  for (int p = 0; p < total; p++) {
    const int i = t->slots[p];
    work.ids[p] = t->id[i];
    work.x[p] = t->visionX[i];
    work.y[p] = t->visionY[i];
    const int last = t->lastProject[i] < 0 ? t->memberSince[i] : t->lastProject[i];
    const int waited = c->tick - 1 - last;
    const double idle = (waited > 0 ? waited : 0) / r->projects_idleSpan;
    work.idle[p] = idle < 1 ? idle : 1;
  }
  double *restrict luck = work.c;
  uniform_each(c->key, PROJECTS_INITIATOR, c->tick, work.ids, luck, total);
  Call *calls = work.calls;
  double *restrict aims = work.e;
  int called = 0, cells = 0;
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    const int n = net->size;
    const double intensity = net->settings.network_intensity * (net->hub >= 0 ? 1 : r->projects_withoutHub);
    const double mean = (intensity * n) / r->projects_teamSize;
    const double whole = floor(mean);
    const int extra = uniform(c->key, PROJECTS_NUMBER, c->tick, net->id, 0, 0) < mean - whole;
    const double wanted = whole + extra;
    const int count = wanted < n ? (int)wanted : n;
    if (count == 0) continue;
    /* The members with the highest scores, best first; of equals the first. */
    const double call = net->coordination * r->projects_coordinationWeight;
    double *restrict scores = work.d;
    for (int p = 0; p < n; p++) scores[p] = luck[net->from + p] + call * work.idle[net->from + p];
    int32_t *restrict order = work.voices;
    int listed = 0;
    for (int p = 0; p < n; p++) {
      int at = listed;
      if (at == count) {
        if (scores[p] <= scores[order[at - 1]]) continue;
        at--;
      } else {
        listed++;
      }
      for (; at > 0 && scores[order[at - 1]] < scores[p]; at--) order[at] = order[at - 1];
      order[at] = p;
    }
    const double spread = r->projects_aimSpread / (1 + acting_precision(net, r));
    for (int k = 0; k < listed; k++) {
      const Quad drawn = quad(c->key, PROJECTS_AIM, c->tick, net->id, k, 0);
      Call *call_of = &calls[called++];
      *call_of = (Call){g, t->slots[net->from + order[k]], cells, spread};
      cells += padded(n);
      aims[2 * called - 2] = unit(drawn.x);
      aims[2 * called - 1] = unit(drawn.y);
    }
  }
  normal_each(aims, work.a, work.b, work.voices, 2 * called);
  /* How well each member fits each aim, and its luck: all before the first team is gathered. */
  if (cells > candidates.room) {
    candidates.room = 2 * cells;
    free(candidates.fit), free(candidates.luck);
    candidates.fit = room(candidates.room, 8);
    candidates.luck = room(candidates.room, 8);
  }
  double *restrict fit = candidates.fit;
  for (int k = 0; k < called; k++) {
    const Network *net = &t->networks[calls[k].network];
    const double aimX = net->visionX + calls[k].spread * aims[2 * k], aimY = net->visionY + calls[k].spread * aims[2 * k + 1];
    aims[2 * k] = aimX;
    aims[2 * k + 1] = aimY;
    const double *restrict x = work.x + net->from, *restrict y = work.y + net->from;
    double *restrict near = fit + calls[k].at;
    for (int p = 0; p < net->size; p++) {
      const double dx = x[p] - aimX, dy = y[p] - aimY;
      near[p] = -(dx * dx + dy * dy) / 2;
    }
    for (int p = net->size; p < padded(net->size); p++) near[p] = 0;
    draw_partners(c, t->id[calls[k].initiator], 0, work.ids + net->from, candidates.luck + calls[k].at, net->size);
  }
  exp_each(fit, cells);
  for (int k = 0; k < called; k++)
    gather_team(t, calls[k].network, calls[k].initiator, aims[2 * k], aims[2 * k + 1], fit + calls[k].at,
                candidates.luck + calls[k].at, c);
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    for (int a = project->from; a < project->to; a++) {
      const int i = work.firm[a];
      t->lastProject[i] = c->tick;
      for (int b = project->from; b < project->to; b++)
        if (a != b) t->work[(size_t)i * t->stride + work.firm[b]]++;
    }
  }
}

static void projects_off(Territory *t, const Context *c) {
  (void)c;
  clear_projects(t);
}

/* ---------------------------------------------------------------------------- cooperation */

static void clear_accounts(Territory *t) {
  memset(t->contribution, 0, t->n * sizeof(double));
  memset(t->payoff, 0, t->n * sizeof(double));
  for (int g = 0; g < t->networkCount; g++) t->networks[g].output = t->networks[g].pooled = 0;
}

static int seat_count(void) { return work.projectCount ? work.projects[work.projectCount - 1].to : 0; }

static void contribute(const Territory *t, const Context *c) {
  const Rules *r = c->rules;
  const int seats = seat_count();
  double *restrict align = work.a, *restrict gain = work.b, *restrict luck = work.c, *restrict spare = work.d;
  double *restrict sum = work.e, *restrict own = work.f;
  const double *trust = r->cooperation_trustSource == CURRENT ? t->trust : t->prior;
  const int is_expected = r->cooperation_alignment == EXPECTED;
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    const double others = project->to - project->from - 1;
    for (int a = project->from; a < project->to; a++) {
      const int i = work.firm[a];
      const double *row = trust + (size_t)i * t->stride;
      double trusted = 0;
      for (int b = project->from; b < project->to; b++) if (b != a) trusted += row[work.firm[b]];
      sum[a] = r->cooperation_intercept + r->cooperation_predispositionWeight * t->predisposition[i] +
               (r->cooperation_trustWeight * trusted) / others;
      const double dx = t->visionX[i] - project->aimX, dy = t->visionY[i] - project->aimY;
      own[a] = is_expected ? own_clarity(t, i, r) : 1;
      align[a] = (-own[a] * (dx * dx + dy * dy)) / 2;
      gain[a] = r->cooperation_gainScale * t->gain[i];
      work.ids[a] = t->id[i];
    }
  }
  uniform_repeats(c->key, COOPERATION_NOISE, c->tick, work.ids, work.ordinal, luck, seats);
  normal_each(luck, spare, work.g, work.voices, seats);
  exp_each(align, seats);
  tanh_each(gain, spare, seats);
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    const double clarity = acting_clarity(&t->networks[project->network], r);
    for (int a = project->from; a < project->to; a++)
      sum[a] = -(sum[a] + r->cooperation_alignmentWeight * own[a] * align[a] * clarity +
                 r->cooperation_gainWeight * gain[a] + r->cooperation_noise * luck[a]);
  }
  exp_each(sum, seats);
  for (int a = 0; a < seats; a++) work.contribution[a] = 1 / (1 + sum[a]);
}

static int pools(const Network *net, const Rules *r) {
  return (net->settings.network_logic == ADDITIVE) == (r->cooperation_mapping == SUM_OF_PARTS);
}

static void complete(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  const int seats = seat_count();
  double *restrict raised = work.a, *restrict mean = work.b, *restrict fit = work.c;
  for (int a = 0; a < seats; a++) raised[a] = work.contribution[a];
  pow_each(raised, r->cooperation_poolingExponent, seats);
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    double sum = 0;
    for (int a = project->from; a < project->to; a++) sum += raised[a];
    mean[k] = sum / (project->to - project->from);
    const double dx = project->aimX - t->opportunityX, dy = project->aimY - t->opportunityY;
    fit[k] = -(dx * dx + dy * dy) / r->cooperation_aimWidth;
  }
  pow_each(mean, 1 / r->cooperation_poolingExponent, work.projectCount);
  exp_each(fit, work.projectCount);

  const double k0 = r->cooperation_coordinationFloor, c0 = r->cooperation_clarityFloor;
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    Network *net = &t->networks[project->network];
    const int from = project->from, to = project->to, size = to - from;
    double contributions = 0;
    for (int a = from; a < to; a++) contributions += work.contribution[a];

    double value;
    if (pools(net, r)) {
      const double threshold = r->cooperation_poolingThreshold;
      const double pooled = mean[k] >= threshold ? mean[k] : (mean[k] * mean[k]) / threshold;
      net->pooled += pooled;
      value = pooled * (1 + r->cooperation_assetReturn * net->asset);
    } else {
      value = contributions / size;
    }
    int sectors = 0;
    for (int a = from; a < to; a++) {
      const int sector = t->sector[work.firm[a]];
      int is_new = 1;
      for (int b = from; b < a; b++) if (t->sector[work.firm[b]] == sector) is_new = 0;
      sectors += is_new;
    }
    const double diversity = (double)(sectors - 1) / (size > 2 ? size - 1 : 1);
    const double yield = value * (1 + r->cooperation_diversityReturn * diversity);
    const double per_head = r->cooperation_benefit * (k0 + (1 - k0) * net->coordination) * yield *
                            (c0 + (1 - c0) * acting_clarity(net, r)) * fit[k];
    net->output += per_head * size;

    const double by_power =
        net->settings.network_shares == BY_POWER ? net->settings.network_ruleAcceptance * (1 - net->settings.network_regulation) : 0;
    double *power = work.power;
    if (by_power <= 0) {
      for (int m = 0; m < size; m++) power[m] = 0;
    } else {
      double all = 0;
      for (int m = 0; m < size; m++) {
        power[m] = pow_of(reputation_of(t, work.firm[from + m], r), r->cooperation_powerExponent);
        all += power[m];
      }
      for (int m = 0; m < size; m++) power[m] = all > 0 ? power[m] / all : 1.0 / size;
    }
    for (int a = from; a < to; a++) {
      const int i = work.firm[a];
      const double own = work.contribution[a];
      const double taken = per_head * size * ((1 - by_power) / size + by_power * power[a - from]);
      t->payoff[i] += taken - r->cooperation_cost * own;
      t->totalGain[i] += taken;
      t->contribution[i] += own / t->projects[i];
      const double partners = (contributions - own) / (size - 1);
      t->predisposition[i] += r->cooperation_learning * (partners - t->predisposition[i]);
    }
  }
}

static void settle(Territory *t, const Rules *r) {
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    double payoffs = 0;
    for (int p = net->from; p < net->from + net->size; p++) {
      const int i = t->slots[p];
      t->payoff[i] -= r->cooperation_membershipCost;
      t->gain[i] += r->cooperation_gainRate * (t->payoff[i] - t->gain[i]);
      payoffs += t->payoff[i];
    }
    net->performance += r->cooperation_gainRate * (payoffs / net->size - net->performance);
    const double pooled = net->projects > 0 ? net->pooled / net->projects : 0;
    net->asset += r->cooperation_assetGrowth * pooled * (1 - net->asset) - r->cooperation_assetDepreciation * net->asset;
  }
}

static void cooperation(Territory *t, const Context *c) {
  clear_accounts(t);
  contribute(t, c);
  complete(t, c);
  settle(t, c->rules);
}

static void cooperation_off(Territory *t, const Context *c) {
  (void)c;
  clear_accounts(t);
  work.projectCount = 0;
}

/* ---------------------------------------------------------------------------------- trust */

/* What holds for all pairs of a network while they learn of each other. */
typedef struct { double onlooker, partner, asymmetry, base, slope, worn, stranger, n0; } Lesson;

/* Moves evidence by what is seen of one project; `reference` is what was expected. */
static inline void learn(double seen, double weight, double asymmetry, double reference, double *good, double *bad) {
  const double surprise = seen - reference;
  const int is_good = surprise > 0;
  const double share = (is_good ? weight : weight * asymmetry) * surprise / (is_good ? 1 - reference : reference);
  *good += is_good ? share : 0;
  *bad -= is_good ? 0 : share;
}

/*
 * One row of trust: evidence fades, prerequisite trust wears off, `layers` projects of each member teach, trust
 * follows. `layers` is a constant wherever this is used, so that everything stays in registers.
 */
static inline __attribute__((always_inline)) void fill_row(
    const int layers, int width, int self, int relative, const Lesson lesson, const double *restrict seen,
    const int32_t *restrict project, const int32_t *restrict own, const int32_t *restrict lane, double *restrict before,
    double *restrict good, double *restrict bad, double *restrict believed, const double *restrict kept) {
  for (int q = 0; q < width; q++) {
    const double reference = relative ? lesson.base + lesson.slope * believed[q] : lesson.base;
    double r = good[q] * kept[q], s = bad[q] * kept[q];
    for (int layer = 0; layer < layers; layer++) {
      const int32_t k = project[layer * width + q];
      int joint = 0;
      for (int mine = 0; mine < layers; mine++) joint |= k == own[mine];
      const double weight = (k != 0) & (lane[q] != self) ? (joint ? lesson.partner : lesson.onlooker) : 0;
      learn(seen[layer * width + q], weight, lesson.asymmetry, reference, &r, &s);
    }
    const double worn = before[q] + lesson.worn * (lesson.stranger - before[q]);
    good[q] = r;
    bad[q] = s;
    before[q] = worn;
    believed[q] = (lesson.n0 * worn + r) / (lesson.n0 + r + s);
  }
}

/*
 * The trust of the members of one network in each other. What a few rows need is gathered side by side, so that the
 * arithmetic runs in vectors.
 */
static void trust_within(Territory *t, int g, int first, int last, const Rules *r) {
  const Network *net = &t->networks[g];
  const int n = net->size, width = padded(n);
  const int32_t *restrict members = t->slots + net->from;
  const int is_relative = r->trust_reference == RELATIVE;
  const double partner =
      r->trust_gain * (r->trust_coordinationFloor + (1 - r->trust_coordinationFloor) * net->coordination);
  const Lesson lesson = {.onlooker = partner * r->trust_observation, .partner = partner, .asymmetry = r->trust_asymmetry,
                         .base = is_relative ? r->trust_referenceBase : r->trust_fixedReference,
                         .slope = r->trust_referenceSlope, .worn = 1 - r->trust_priorRetention,
                         .stranger = r->trust_stranger, .n0 = r->trust_priorStrength};
  const double kept_share[2] = {r->trust_retention, r->trust_tieRetention};
  double *restrict good = work.rowGood, *restrict bad = work.rowBad, *restrict before = work.rowPrior;
  double *restrict believed = work.rowTrust, *restrict kept = work.rowKept;

  /* Layer by layer — the first project of each member, its second … — what is seen of it, and the project + 1. */
  int layers = 0;
  for (int p = 0; p < n; p++) work.place[members[p]] = p;
  const int from = first < last ? work.projects[first].from : 0, to = first < last ? work.projects[last - 1].to : 0;
  for (int a = from; a < to; a++) if (work.ordinal[a] >= layers) layers = work.ordinal[a] + 1;
  int32_t *restrict project = work.other;
  double *restrict seen = work.seen;
  memset(seen, 0, (size_t)layers * width * sizeof(double));
  memset(project, 0, (size_t)layers * width * sizeof(int32_t));
  for (int k = first; k < last; k++) {
    for (int a = work.projects[k].from; a < work.projects[k].to; a++) {
      const int at = work.ordinal[a] * width + work.place[work.firm[a]];
      seen[at] = work.observed[a];
      project[at] = k + 1;
    }
  }

  const int together = width < CELLS ? CELLS / width : 1;
  for (int start = 0; start < n; start += together) {
    const int rows = n - start < together ? n - start : together;
    for (int p = 0; p < rows; p++) {
      const size_t row = (size_t)members[start + p] * t->stride;
      for (int q = 0; q < n; q++) {
        const size_t at = row + members[q];
        before[p * width + q] = t->prerequisite[at];
        good[p * width + q] = t->positive[at];
        bad[p * width + q] = t->negative[at];
        believed[p * width + q] = t->trust[at];
        kept[p * width + q] = kept_share[t->social[at]];
      }
    }
    for (int p = 0; p < rows; p++) {
      int32_t own[MOST_PER_FIRM];
      /* No project has the number −1: where this member has none, it shares none. */
      for (int layer = 0; layer < layers; layer++) {
        const int32_t k = project[layer * width + start + p];
        own[layer] = k ? k : -1;
      }
      const int at = p * width;
#define FILL(layers)                                                                                              \
  fill_row(layers, width, start + p, is_relative, lesson, seen, project, own, work.lane, before + at, good + at, bad + at, \
           believed + at, kept + at)
      if (layers == 0) FILL(0);
      else if (layers == 1) FILL(1);
      else if (layers == 2) FILL(2);
      else FILL(layers);
    }
    for (int p = 0; p < rows; p++) {
      const size_t row = (size_t)members[start + p] * t->stride;
      for (int q = 0; q < n; q++) {
        /* Nobody trusts itself: the diagonal stays as it was. */
        if (q == start + p) continue;
        const size_t at = row + members[q];
        t->prerequisite[at] = before[p * width + q];
        t->positive[at] = good[p * width + q];
        t->negative[at] = bad[p * width + q];
        t->trust[at] = believed[p * width + q];
      }
    }
  }
}

static void trust(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  const int seats = seat_count();
  double *restrict luck = work.a;
  for (int a = 0; a < seats; a++) work.ids[a] = t->id[work.firm[a]];
  uniform_repeats(c->key, TRUST_OBSERVATION, c->tick, work.ids, work.ordinal, luck, seats);
  normal_each(luck, work.b, work.c, work.voices, seats);
  for (int a = 0; a < seats; a++) {
    const double seen = work.contribution[a] + r->trust_observationNoise * luck[a];
    const double above = seen > 0 ? seen : 0;
    work.observed[a] = above < 1 ? above : 1;
  }
  /* Evidence that a social tie keeps between firms that share no network fades too. */
  for (int k = 0; k < t->tieCount; k++) {
    const int i = t->ties[k][0], j = t->ties[k][1];
    if (t->network[i] >= 0 && t->network[i] == t->network[j]) continue;
    const size_t at = (size_t)i * t->stride + j;
    t->positive[at] *= r->trust_tieRetention;
    t->negative[at] *= r->trust_tieRetention;
    refresh_trust(t, at, r->trust_priorStrength);
  }
  int next = 0;
  for (int g = 0; g < t->networkCount; g++) {
    if (!lives(&t->networks[g])) continue;
    const int first = next;
    while (next < work.projectCount && work.projects[next].network == g) next++;
    trust_within(t, g, first, next, r);
  }
}

/* ------------------------------------------------------------------------------- conflict */

static void work_off(Territory *t, const Rules *r) {
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    double gone = r->conflict_decay;
    if (net->hub >= 0 && r->conflict_mediation != FRESH) {
      const double trusted = r->conflict_trustInArrangements ? mean_trust_in(t, net, net->hub) : 0.5;
      const double skill = or_else(r->hub_conflictManagement, t->conflictManagement[net->hub]);
      gone = r->conflict_decay + r->conflict_healing * skill * trusted;
      gone = gone < 1 ? gone : 1;
    }
    net->conflict *= 1 - gone;
  }
}

static void account(Territory *t) {
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (lives(net)) net->mandateConflict += net->conflict / net->size;
  }
}

/* Whether the pair already met in an earlier project of this quarter. */
static int is_repeat(const Territory *t, int k, int a, int b) {
  const int i = work.firm[a], j = work.firm[b];
  if (work.ordinal[a] == 0 || work.ordinal[b] == 0) return 0;
  if (t->projects[i] < 2 || t->projects[j] < 2) return 0;
  for (int earlier = 0; earlier < k; earlier++) {
    int met = 0;
    for (int s = work.projects[earlier].from; s < work.projects[earlier].to; s++)
      met += work.firm[s] == i || work.firm[s] == j;
    if (met == 2) return 1;
  }
  return 0;
}

static int is_mediated(const Territory *t, const Network *net, int i, int j, int first, int second, const Context *c) {
  const Rules *r = c->rules;
  const int hub = net->hub;
  if (hub < 0 || hub == i || hub == j || r->conflict_mediation == LOAD) return 0;
  const double trusted =
      r->conflict_trustInArrangements
          ? (t->trust[(size_t)i * t->stride + hub] + t->trust[(size_t)j * t->stride + hub]) / 2
          : 0.5;
  const double weight = r->coordination_reputationWeight;
  const double probability = or_else(r->hub_conflictManagement, t->conflictManagement[hub]) * trusted *
                             (1 - weight + weight * hub_reputation(t, hub, r));
  return uniform(c->key, CONFLICT_SETTLEMENT, c->tick, first, second, 1) < probability;
}

/* Two partners have fallen out. */
static void quarrel(Territory *t, int k, int a, int b, double mutual, const Context *c) {
  const Rules *r = c->rules;
  Network *net = &t->networks[work.projects[k].network];
  const int i = work.firm[a], j = work.firm[b];
  const size_t ij = (size_t)i * t->stride + j, ji = (size_t)j * t->stride + i;
  const int first = t->id[i] < t->id[j] ? t->id[i] : t->id[j], second = t->id[i] < t->id[j] ? t->id[j] : t->id[i];
  const double severity = -log_of(uniform(c->key, CONFLICT_SEVERITY, c->tick, first, second, 0));
  t->flows.conflicts++;
  if (uniform(c->key, CONFLICT_SETTLEMENT, c->tick, first, second, 0) <
      r->conflict_settlement * (r->conflict_trustInArrangements ? mutual : 0.5)) {
    t->flows.settled++;
    return;
  }
  if (is_mediated(t, net, i, j, first, second, c)) {
    t->flows.mediated++;
    return;
  }
  net->conflict += severity;
  if (!r->steps_trust) return;
  const double harm = r->trust_gain * r->conflict_evidence * r->trust_asymmetry * severity;
  t->negative[ij] += harm;
  t->negative[ji] += harm;
  refresh_trust(t, ij, r->trust_priorStrength);
  refresh_trust(t, ji, r->trust_priorStrength);
}

/* Partners of the projects, one pair at a time in the order of the kernel; each pair once a quarter. */
static struct { int *project, *one, *other, room; int32_t *first, *second; double *gap, *exponent, *mutual, *luck; } pairs;

static int list_pairs(const Territory *t) {
  int count = 0;
  for (int k = 0; k < work.projectCount; k++) {
    const Project *project = &work.projects[k];
    const int size = project->to - project->from;
    if (count + size * size > pairs.room) {
      pairs.room = padded(2 * (count + size * size));
      int **integers[] = {&pairs.project, &pairs.one, &pairs.other, &pairs.first, &pairs.second};
      for (int m = 0; m < COUNT(integers); m++) *integers[m] = realloc(*integers[m], pairs.room * sizeof(int));
      double **doubles[] = {&pairs.gap, &pairs.exponent, &pairs.mutual, &pairs.luck};
      for (int m = 0; m < COUNT(doubles); m++) *doubles[m] = realloc(*doubles[m], pairs.room * sizeof(double));
    }
    for (int a = project->from; a < project->to; a++) {
      for (int b = a + 1; b < project->to; b++) {
        if (is_repeat(t, k, a, b)) continue;
        const int one = t->id[work.firm[a]], two = t->id[work.firm[b]];
        pairs.project[count] = k;
        pairs.one[count] = a;
        pairs.other[count] = b;
        pairs.first[count] = one < two ? one : two;
        pairs.second[count++] = one < two ? two : one;
      }
    }
  }
  return count;
}

static void conflict(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  work_off(t, r);
  const int count = list_pairs(t);
  double *restrict gap = pairs.gap, *restrict exponent = pairs.exponent, *restrict luck = pairs.luck;
  for (int m = 0; m < count; m++) {
    const Network *net = &t->networks[work.projects[pairs.project[m]].network];
    const int a = pairs.one[m], b = pairs.other[m], i = work.firm[a], j = work.firm[b];
    const double dx = t->visionX[i] - t->visionX[j], dy = t->visionY[i] - t->visionY[j];
    gap[m] = dx * dx + dy * dy;
    pairs.mutual[m] = (t->trust[(size_t)i * t->stride + j] + t->trust[(size_t)j * t->stride + i]) / 2;
    exponent[m] = r->conflict_coordinationRelief * (net->coordination - 0.5);
    luck[m] = fabs(work.contribution[a] - work.contribution[b]);
  }
  const double relief = r->conflict_trustRelief, uneven = r->conflict_contributionGap, apart = r->conflict_visionGap;
  const double *restrict mutual = pairs.mutual;
  for (int m = 0; m < count; m++)
    exponent[m] = apart * sqrt(gap[m]) - relief * (mutual[m] - 0.5) - exponent[m] + uneven * luck[m];
  exp_each(exponent, count);
  const int32_t *restrict first = pairs.first, *restrict second = pairs.second;
  for (int m = 0; m < count; m++) luck[m] = unit(quad(c->key, CONFLICT_OUTBREAK, c->tick, first[m], second[m], 0).w);
  for (int m = 0; m < count; m++)
    if (strikes(r->conflict_baseHazard * exponent[m], luck[m]))
      quarrel(t, pairs.project[m], pairs.one[m], pairs.other[m], mutual[m], c);
  account(t);
}

static void conflict_off(Territory *t, const Context *c) {
  work_off(t, c->rules);
  account(t);
}

/* --------------------------------------------------------------------------- satisfaction */

static void satisfaction(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  double *restrict mood = work.a, *restrict tension = work.b;
  for (int g = 0; g < t->networkCount; g++) {
    const Network *net = &t->networks[g];
    const double felt = r->satisfaction_conflictWeight * (net->conflict / net->size);
    for (int p = net->from; p < net->from + net->size; p++) {
      const int i = t->slots[p];
      tension[p] = felt;
      t->aspiration[i] += r->satisfaction_aspirationRate * (t->payoff[i] - t->aspiration[i]);
      const double expected = r->satisfaction_aspirationWeight * t->aspiration[i] + r->satisfaction_margin;
      mood[p] = (t->payoff[i] - expected) / r->satisfaction_scale;
    }
  }
  tanh_each(mood, work.c, t->memberCount);
  for (int p = 0; p < t->memberCount; p++) {
    const int i = t->slots[p];
    t->satisfaction[i] += r->satisfaction_rate * (mood[p] - tension[p] - t->satisfaction[i]);
  }
}

/* ------------------------------------------------------------------------------ elections */

enum Reason { NO_VOTE, VACANCY, END_OF_MANDATE, RECALL };

static enum Reason reason_to_vote(const Territory *t, Network *net, const Context *c) {
  const Rules *r = c->rules;
  if (net->hub < 0) return VACANCY;
  if (c->tick - net->mandateStart >= net->settings.network_mandate) return END_OF_MANDATE;
  if (r->elections_review == AT_MANDATE) return NO_VOTE;
  net->discontent = share_dissatisfied(t, net, r) > 0.5 ? net->discontent + 1 : 0;
  if (c->tick < net->graceUntil || net->size < 2) return NO_VOTE;
  if (net->discontent >= r->elections_patience) return RECALL;
  return net->conflict / net->size > r->elections_conflictLimit ? RECALL : NO_VOTE;
}

static void elections(Territory *t, const Context *c) {
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    if (net->settings.network_hub == NO_HUB) {
      net->hub = -1;
      continue;
    }
    if (net->hub >= 0) t->hubTicks[net->hub]++;
    const enum Reason reason = reason_to_vote(t, net, c);
    if (reason == NO_VOTE) continue;
    const int barred = reason == RECALL ? net->hub : -1;
    if (reason == RECALL) net->hub = -1;
    elect(t, g, c, barred);
  }
}

static void elections_off(Territory *t, const Context *c) {
  (void)c;
  for (int g = 0; g < t->networkCount; g++)
    if (t->networks[g].hub >= 0) t->hubTicks[t->networks[g].hub]++;
}

/* -------------------------------------------------------- leaving, joining, founding, folding */

/* Whether σ(x) may exceed u: for x < 0 it is at most 1/(2 + y + y²/2 + y³/6 + y⁴/24), y = −x. */
static int may_leave(double x, double u) {
  if (x >= 0) return 1;
  const double y = -x;
  return u * (2 + y * (1 + y * (0.5 + y * (1.0 / 6 + y * (1.0 / 24))))) < 1 + 1e-9;
}

static void leaving(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  double *restrict luck = work.a;
  for (int p = 0; p < t->memberCount; p++) work.ids[p] = t->id[t->slots[p]];
  uniform_each(c->key, LEAVING_EXIT, c->tick, work.ids, luck, t->memberCount);
  /* Lists are those of the start until all have decided; releasing one network touches no other. */
  int any = 0;
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (!lives(net)) continue;
    int32_t *leavers = work.voices;
    int count = 0;
    for (int p = net->from; p < net->from + net->size; p++) {
      const double x = r->membership_exitIntercept - r->membership_exitSatisfaction * t->satisfaction[t->slots[p]];
      if (!may_leave(x, luck[p]) || luck[p] >= logistic(x)) continue;
      leavers[count++] = t->slots[p];
    }
    if (count == 0) continue;
    any = 1;
    for (int k = 0; k < count; k++) release(t, leavers[k], r->trust_priorStrength);
    t->flows.exits += count;
    /* Those who stay, in their order, to appoint the board among them. */
    int stay = 0;
    for (int p = 0; p < net->size; p++) {
      const int i = t->slots[net->from + p];
      if (t->network[i] == g) t->slots[net->from + stay++] = i;
    }
    net->size = stay;
    appoint_board(t, net, r);
  }
  if (any) list_members(t);
}

static int is_admitted(const Territory *t, const Network *net, int i, const Context *c) {
  int judged = i;
  if (c->rules->membership_judgement != BY_TRUST) {
    double lowest = 1;
    for (int j = 0; j < t->n; j++) {
      const double luck = uniform(c->key, JOINING_LOTTERY, c->tick, t->id[i], t->id[j], 0);
      if (luck >= lowest) continue;
      lowest = luck;
      judged = j;
    }
  }
  double sum = 0;
  int count = 0;
  for (int p = net->from; p < net->from + net->size; p++) {
    const int j = t->slots[p];
    if (j == judged) continue;
    sum += t->trust[(size_t)j * t->stride + judged];
    count++;
  }
  return (count > 0 ? sum / count : 0) >= net->settings.network_admission;
}

static void joining(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  double *restrict luck = work.a, *restrict standing = work.b;
  const int outsiders = t->n - t->memberCount;
  for (int k = 0; k < outsiders; k++) work.ids[k] = t->id[t->slots[t->memberCount + k]];
  uniform_each(c->key, JOINING_SEARCH, c->tick, work.ids, luck, outsiders);
  int is_standing_known = 0, joined = 0;
  for (int k = 0; k < outsiders; k++) {
    if (luck[k] >= r->membership_search) continue;
    const int i = t->slots[t->memberCount + k];
    if (!is_standing_known) {
      is_standing_known = 1;
      for (int g = 0; g < t->networkCount; g++) {
        double sum = 0;
        const Network *net = &t->networks[g];
        for (int p = net->from; p < net->from + net->size; p++) sum += reputation_of(t, t->slots[p], r);
        standing[g] = sum;
      }
    }
    int best = -1;
    double highest = 0;
    for (int g = 0; g < t->networkCount; g++) {
      const Network *net = &t->networks[g];
      if (!lives(net) || net->size == 0) continue;
      double trusted = 0;
      for (int p = net->from; p < net->from + net->size; p++) trusted += t->trust[(size_t)i * t->stride + t->slots[p]];
      const double drawn = uniform(c->key, JOINING_ATTRACTION, c->tick, t->id[i], net->id, 0);
      const double performance = r->membership_performanceWeight * net->performance;
      const double reputation = (r->membership_reputationWeight * standing[g]) / net->size;
      const double believed = (r->membership_trustWeight * trusted) / net->size;
      const double risk = (-r->membership_riskWeight * net->conflict) / net->size;
      const double vagueness = 1 + r->membership_vagueness * (1 - own_clarity(t, i, r));
      const double attraction =
          (performance + reputation + believed + risk) * vagueness + r->membership_noise * normal_of(drawn);
      if (best < 0 || attraction > highest) {
        best = g;
        highest = attraction;
      }
    }
    if (best < 0 || highest <= r->membership_threshold) continue;
    t->flows.applications++;
    if (!is_admitted(t, &t->networks[best], i, c)) continue;
    admit(t, i, best, c->tick);
    t->flows.joins++;
    joined = 1;
  }
  if (joined) list_members(t);
}

static int add_network(Territory *t) {
  if (t->networkCount == t->networkRoom) {
    const int larger = 2 * t->networkRoom + 4;
    Network *networks = room(larger, sizeof(Network));
    if (t->networkCount) memcpy(networks, t->networks, t->networkCount * sizeof(Network));
    free(t->networks);
    t->networks = networks;
    if (t->origin) {
      double *shared = room((size_t)larger * t->stride, sizeof(double));
      if (t->networkCount) memcpy(shared, t->shared, (size_t)t->networkCount * t->stride * sizeof(double));
      free(t->shared);
      t->shared = shared;
    }
    t->networkRoom = larger;
  }
  Network *net = &t->networks[t->networkCount];
  memset(net, 0, sizeof *net);
  if (t->origin) memset(t->shared + (size_t)t->networkCount * t->stride, 0, t->stride * sizeof(double));
  net->dissolvedAt = net->hub = -1;
  return t->networkCount++;
}

static void begin(Territory *t, int g, const int32_t *founders, int count, int tick) {
  Network *net = &t->networks[g];
  net->founders = malloc(count * sizeof(int));
  net->founderCount = count;
  for (int k = 0; k < count; k++) {
    admit(t, founders[k], g, tick);
    net->founders[k] = founders[k];
  }
  net->precision = net->settings.network_initialPrecision;
  net->foundedAt = net->mandateStart = tick;
  net->foundingSize = count;
  net->usualSize = count;
}

/* The first shared vision is the mean of the founders'. */
static void pool_first_visions(Territory *t, int g) {
  Network *net = &t->networks[g];
  for (int k = 0; k < net->founderCount; k++) {
    const int i = net->founders[k];
    net->visionX += t->visionX[i] / net->founderCount;
    net->visionY += t->visionY[i] / net->founderCount;
    if (t->origin) t->shared[(size_t)g * t->stride + i] = 1.0 / net->founderCount;
  }
}

static void found(Territory *t, int initiator, const int32_t *founders, int count, const Context *c) {
  const Rules *r = c->rules;
  const int64_t id = (int64_t)c->firmTotal * c->tick + t->id[initiator];
  if (id > 2147483647) fail("no number is left for a network", "take fewer firms or ticks");
  const int g = add_network(t);
  Network *net = &t->networks[g];
  net->id = (int32_t)id;
  net->type = (int32_t)r->founding_type;
  net->settings = c->ofType[net->type];
  begin(t, g, founders, count, c->tick);
  pool_first_visions(t, g);
  list_members(t);
  t->flows.foundings++;
  if (net->settings.network_hub == ELECTED) elect(t, g, c, -1);
}

static void sort_by(int32_t *list, int count, int (*is_before)(const Territory *, const double *, int, int), const Territory *t,
                    const double *row) {
  for (int k = 1; k < count; k++) {
    const int32_t moved = list[k];
    int at = k;
    for (; at > 0 && is_before(t, row, moved, list[at - 1]); at--) list[at] = list[at - 1];
    list[at] = moved;
  }
}

static int has_lower_number(const Territory *t, const double *row, int i, int j) {
  (void)row;
  return t->id[i] < t->id[j];
}

static int is_trusted_more(const Territory *t, const double *row, int i, int j) {
  return row[i] > row[j] || (row[i] == row[j] && t->id[i] < t->id[j]);
}

static int has_lower_slot(const Territory *t, const double *row, int i, int j) {
  (void)t, (void)row;
  return i < j;
}

static void founding(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  const double chance = r->founding_rate * (0.5 + r->founding_support);
  double *restrict luck = work.a;
  const int outsiders = t->n - t->memberCount;
  for (int k = 0; k < outsiders; k++) work.ids[k] = t->id[t->slots[t->memberCount + k]];
  uniform_each(c->key, FOUNDING_ATTEMPT, c->tick, work.ids, luck, outsiders);
  int32_t *initiators = work.other;
  int count = 0;
  for (int k = 0; k < outsiders; k++)
    if (luck[k] < chance) initiators[count++] = t->slots[t->memberCount + k];
  sort_by(initiators, count, has_lower_number, t, NULL);
  for (int k = 0; k < count; k++) {
    const int i = initiators[k];
    if (t->network[i] >= 0) continue;
    const size_t row = (size_t)i * t->stride;
    int32_t *known = work.firm + 1; /* the projects of the quarter are over for this territory */
    int acquainted = 0;
    for (int p = t->memberCount; p < t->n; p++) {
      const int j = t->slots[p];
      if (j != i && (t->acquainted[row + j] || t->social[row + j])) known[acquainted++] = j;
    }
    sort_by(known, acquainted, is_trusted_more, t, t->trust + row);
    const int most = (int)r->founding_size - 1;
    const int size = 1 + (acquainted < most ? acquainted : most);
    if (size < c->ofType[(int)r->founding_type].network_minimumSize) continue;
    work.firm[0] = i;
    sort_by(work.firm, size, has_lower_slot, t, NULL);
    found(t, i, work.firm, size, c);
  }
}

static void fold(Territory *t, int g, const Context *c) {
  Network *net = &t->networks[g];
  for (int p = net->from; p < net->from + net->size; p++) release(t, t->slots[p], c->rules->trust_priorStrength);
  net->dissolvedAt = c->tick;
  list_members(t);
  t->flows.dissolutions++;
}

static void remember_sizes(Territory *t) {
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (lives(net)) net->usualSize += 0.1 * (net->size - net->usualSize);
  }
}

static void folding(Territory *t, const Context *c) {
  for (int g = 0; g < t->networkCount; g++) {
    const Network *net = &t->networks[g];
    if (lives(net) && net->size < net->settings.network_minimumSize) fold(t, g, c);
  }
  remember_sizes(t);
}

static void folding_off(Territory *t, const Context *c) {
  for (int g = 0; g < t->networkCount; g++)
    if (lives(&t->networks[g]) && t->networks[g].size == 0) fold(t, g, c);
  remember_sizes(t);
}

/* ------------------------------------------------------------------ engagement, ties, drift */

static void engagement(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  double advocacy = 0;
  double *restrict reach = work.a, *restrict shared = work.b, *restrict taught = work.c, *restrict hazard = work.d;
  double *restrict up = work.e, *restrict down = work.f;
  const double k0 = r->engagement_coordinationFloor, c0 = r->engagement_clarityFloor;
  for (int g = 0; g < t->networkCount; g++) {
    const Network *net = &t->networks[g];
    if (lives(net)) advocacy += net->settings.network_advocacy;
    const double clarity = acting_clarity(net, r);
    const double strength = r->engagement_network * (k0 + (1 - k0) * net->coordination);
    for (int p = net->from; p < net->from + net->size; p++) {
      const int i = t->slots[p];
      reach[i] = strength;
      shared[i] = clarity;
      taught[i] = r->engagement_membershipLearning + net->settings.network_institutions;
    }
  }
  for (int p = t->memberCount; p < t->n; p++) reach[t->slots[p]] = shared[t->slots[p]] = taught[t->slots[p]] = 0;
  const double lowered = 1 + advocacy;
  const double solo = r->engagement_solo, floor = r->engagement_knowledgeFloor, held = r->vision_heldClarity;
  const int is_held = !isnan(held);
  double *restrict knowledge = t->knowledge;
  const double *restrict precision = t->precision, *restrict contribution = t->contribution;
  for (int i = 0; i < t->n; i++) {
    const double via_network = reach[i] * contribution[i] * shared[i] * shared[i];
    const double clarity = is_held ? held : precision[i] / (1 + precision[i]);
    hazard[i] = (solo + via_network) * (floor + knowledge[i]) * (c0 + (1 - c0) * clarity) * lowered;
  }
  const int32_t *restrict id = t->id;
  for (int i = 0; i < t->n; i++) {
    const Quad drawn = quad(c->key, ENGAGEMENT_MOVE, c->tick, id[i], 0, 0);
    up[i] = unit(drawn.z);
    down[i] = unit(drawn.w);
  }
  for (int i = 0; i < t->n; i++) {
    if (t->stage[i] < 4 && strikes(hazard[i], up[i])) {
      t->stage[i]++;
      t->flows.advances++;
      if (t->firstExport[i] < 0) t->firstExport[i] = c->tick;
    } else if (t->stage[i] > 0) {
      const double member = t->network[i] >= 0 ? r->engagement_memberProtection : 1;
      /* Knowledge only protects: without it the hazard would be at most this. */
      if (down[i] >= r->engagement_retreat * member + 1e-9) continue;
      const double safe = exp_of(-r->engagement_knowledgeProtection * knowledge[i]);
      if (!strikes(r->engagement_retreat * safe * member, down[i])) continue;
      t->stage[i]--;
      t->flows.retreats++;
    }
  }
  for (int i = 0; i < t->n; i++) {
    const int exports = t->stage[i] > 0;
    const double grown = knowledge[i] + ((exports ? r->engagement_exportLearning : 0) + taught[i]);
    knowledge[i] = grown < 1 ? grown : 1;
    t->flows.exportsGroup += exports && t->projects[i] > 0;
    t->flows.exportsDirect += exports && t->projects[i] == 0;
  }
}

static void ties(Territory *t, const Context *c) {
  const Rules *r = c->rules;
  for (int g = 0; g < t->networkCount; g++) {
    const Network *net = &t->networks[g];
    if (!lives(net)) continue;
    const int32_t *members = t->slots + net->from;
    for (int p = 0; p < net->size; p++) {
      const int i = members[p];
      const size_t row = (size_t)i * t->stride;
      for (int q = t->ascends ? p + 1 : 0; q < net->size; q++) {
        const int j = members[q];
        const size_t ij = row + j, ji = (size_t)j * t->stride + i;
        if (t->work[ij] <= r->ties_workThreshold || t->id[i] >= t->id[j] || t->social[ij]) continue;
        if (fmin(t->trust[ij], t->trust[ji]) <= r->ties_trustThreshold) continue;
        if (uniform(c->key, TIES_SOCIAL, c->tick, t->id[i], t->id[j], 0) >= net->settings.network_tieHazard) continue;
        t->social[ij] = t->social[ji] = 1;
        add_tie(t, i, j);
        add_tie(t, j, i);
        t->flows.newSocialTies++;
      }
    }
  }
}

static void drift(Territory *t, const Context *c) {
  const double step = c->rules->environment_drift;
  if (step == 0) return;
  const Quad drawn = quad(c->key, ENVIRONMENT_DRIFT, c->tick, t->index, 0, 0);
  t->opportunityX += step * normal_of(unit(drawn.x));
  t->opportunityY += step * normal_of(unit(drawn.y));
}

/* ------------------------------------------------------------------------------- the tick */

static void nothing(Territory *t, const Context *c) { (void)t, (void)c; }

typedef void Step(Territory *, const Context *);
#define STEP(name, otherwise) {#name, offsetof(Rules, steps_##name), name, otherwise}
static const struct { const char *name; size_t on; Step *run, *off; } PIPELINE[] = {
    STEP(coordination, coordination_off), STEP(vision, nothing),
    STEP(projects, projects_off),         STEP(cooperation, cooperation_off),
    STEP(trust, nothing),                 STEP(conflict, conflict_off),
    STEP(satisfaction, nothing),          STEP(elections, elections_off),
    STEP(leaving, nothing),               STEP(joining, nothing),
    STEP(founding, nothing),              STEP(folding, folding_off),
    STEP(engagement, nothing),            STEP(ties, nothing),
    STEP(drift, nothing)};

static const Era *era_at(const World *world, int tick) {
  const Era *found = world->eras;
  for (int e = 1; e < world->eraCount && world->eras[e].from <= tick; e++) found = &world->eras[e];
  return found;
}

/* The rules that hold from this tick on reach the networks and the derived trust. */
static Context begin_tick(const World *world, Territory *t, int tick) {
  const Era *era = era_at(world, tick), *earlier = era_at(world, tick - 1);
  if (era != earlier) {
    if (era->rules.trust_priorStrength != earlier->rules.trust_priorStrength) refresh_all(t, era->rules.trust_priorStrength);
    for (int g = 0; g < t->networkCount; g++) {
      Network *net = &t->networks[g];
      net->settings = net->id < world->placedCount ? era->ofPlaced[net->id] : era->ofType[net->type];
    }
  }
  memset(&t->flows, 0, sizeof t->flows);
  return (Context){world->key, tick, world->firmTotal, &era->rules, era->ofType};
}

static void end_tick(Territory *t) {
#define ADD_FLOW(name) t->totals.name += t->flows.name;
  FLOWS(ADD_FLOW)
}

static void run_step(int step, Territory *t, const Context *c) {
  const int is_on = *(const double *)((const char *)c->rules + PIPELINE[step].on) != 0;
  (is_on ? PIPELINE[step].run : PIPELINE[step].off)(t, c);
}

/* One quarter of one territory. */
static void tick_territory(const World *world, Territory *t, int tick) {
  const Context c = begin_tick(world, t, tick);
  for (int step = 0; step < COUNT(PIPELINE); step++) run_step(step, t, &c);
  end_tick(t);
}

/* ------------------------------------------- the state hash, as in src/model/state-hash.ts */

typedef struct { uint32_t h[4], waiting[4]; int count; uint32_t length; } Murmur;
static const uint32_t C[4] = {0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93};

static uint32_t rotate(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

static void hash_word(Murmur *m, uint32_t word) {
  static const int MIX[4] = {15, 16, 17, 18}, TURN[4] = {19, 17, 15, 13};
  static const uint32_t ADD[4] = {0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17};
  m->waiting[m->count++] = word;
  m->length += 4;
  if (m->count < 4) return;
  m->count = 0;
  for (int k = 0; k < 4; k++) {
    m->h[k] ^= rotate(m->waiting[k] * C[k], MIX[k]) * C[(k + 1) & 3];
    m->h[k] = (rotate(m->h[k], TURN[k]) + m->h[(k + 1) & 3]) * 5 + ADD[k];
  }
}

static void hash_double(Murmur *m, double value) {
  const uint64_t bits = value == value ? to_bits(value + 0.0) : 0x7ff8000000000000u;
  hash_word(m, (uint32_t)bits);
  hash_word(m, (uint32_t)(bits >> 32));
}

static uint32_t final_mix(uint32_t h) {
  h ^= h >> 16;
  h *= 0x85ebca6b;
  h ^= h >> 13;
  h *= 0xc2b2ae35;
  return h ^ (h >> 16);
}

static void digest(Murmur *m, char text[33]) {
  static const int MIX[4] = {15, 16, 17, 18};
  for (int k = m->count - 1; k >= 0; k--) m->h[k] ^= rotate(m->waiting[k] * C[k], MIX[k]) * C[(k + 1) & 3];
  uint32_t *h = m->h;
  for (int k = 0; k < 4; k++) h[k] ^= m->length;
  h[0] += h[1] + h[2] + h[3];
  for (int k = 1; k < 4; k++) h[k] += h[0];
  for (int k = 0; k < 4; k++) h[k] = final_mix(h[k]);
  h[0] += h[1] + h[2] + h[3];
  for (int k = 1; k < 4; k++) h[k] += h[0];
  snprintf(text, 33, "%08x%08x%08x%08x", h[0], h[1], h[2], h[3]);
}

static void hash_territory(Murmur *m, const Territory *t) {
  const int n = t->n;
#define HASH_COLUMN(name, hash, type) for (int i = 0; i < n; i++) hash(m, (type)t->name[i]);
#define HASH_DOUBLE(name) HASH_COLUMN(name, hash_double, double)
#define HASH_INTEGER(name) HASH_COLUMN(name, hash_word, uint32_t)
  HASH_INTEGER(id)
  HASH_INTEGER(sector)
  FIRM_DOUBLES(HASH_DOUBLE)
  FIRM_BYTES(HASH_INTEGER)
  FIRM_INTEGERS(HASH_INTEGER)
#define HASH_MATRIX(name, hash, type)                                                                             \
  for (int i = 0; i < n; i++)                                                                                     \
    for (int j = 0; j < n; j++) hash(m, (type)t->name[(size_t)i * t->stride + j]);
  HASH_MATRIX(prior, hash_double, double)
  HASH_MATRIX(prerequisite, hash_double, double)
  HASH_MATRIX(positive, hash_double, double)
  HASH_MATRIX(negative, hash_double, double)
  HASH_MATRIX(work, hash_word, uint32_t)
  HASH_MATRIX(social, hash_word, uint32_t)
  HASH_MATRIX(acquainted, hash_word, uint32_t)
  if (t->origin) { HASH_MATRIX(origin, hash_double, double) }
#define HASH_NETWORKS(name, hash, type) for (int g = 0; g < t->networkCount; g++) hash(m, (type)t->networks[g].name);
#define NETWORK_INTEGER(name) HASH_NETWORKS(name, hash_word, uint32_t)
#define NETWORK_DOUBLE(name) HASH_NETWORKS(name, hash_double, double)
#define NETWORK_FIELDS(I, D)                                                                                      \
  I(id) I(type) I(foundedAt) I(dissolvedAt) I(foundingSize) I(hub) I(mandateStart) I(graceUntil) I(discontent)    \
  D(visionX) D(visionY) D(precision) D(coordination) D(conflict) D(mandateConflict) D(performance) D(asset)       \
  D(usualSize) I(projects) D(output) D(pooled) I(formal) I(informal)
  NETWORK_FIELDS(NETWORK_INTEGER, NETWORK_DOUBLE)
  if (t->origin)
    for (int g = 0; g < t->networkCount; g++)
      for (int o = 0; o < n; o++) hash_double(m, t->shared[(size_t)g * t->stride + o]);
  for (int g = 0; g < t->networkCount; g++)
    for (int k = 0; k < t->networks[g].founderCount; k++) hash_word(m, (uint32_t)t->id[t->networks[g].founders[k]]);
  hash_double(m, t->opportunityX);
  hash_double(m, t->opportunityY);
}

static void state_hash(const World *world, int tick, char text[33]) {
  Murmur m = {0};
  hash_word(&m, (uint32_t)tick);
  for (int k = 0; k < world->territoryCount; k++) hash_territory(&m, &world->territories[k]);
  digest(&m, text);
}

/* -------------------------------------------------------------------------- reading a world */

static void read_into(FILE *file, void *into, size_t bytes) {
  if (fread(into, 1, bytes, file) != bytes) fail("the file ends too early", "write it anew");
}

/* Lays out the columns and matrices of a territory of n firms in one block. */
static void lay_out(Territory *t, int with_origin) {
  const size_t n = padded(t->n), cells = (size_t)t->n * t->stride;
  size_t bytes = 0;
  char *base = NULL;
  for (int pass = 0; pass < 2; pass++) {
    if (pass) base = t->block = room(bytes, 1);
    t->bytes = bytes;
    bytes = 0;
#define RUN(name, count)                                                                                          \
  t->name = pass ? (void *)(base + bytes) : NULL;                                                                 \
  bytes += ((count) * sizeof *t->name + 63) & ~(size_t)63;
#define FIRM_RUN(name) RUN(name, n)
    RUN(id, n) RUN(sector, n) FIRM_DOUBLES(FIRM_RUN) FIRM_BYTES(FIRM_RUN) FIRM_INTEGERS(FIRM_RUN) RUN(slots, n)
    RUN(prerequisite, cells) RUN(positive, cells) RUN(negative, cells) RUN(trust, cells)
    if (with_origin) { RUN(origin, cells) }
    RUN(work, cells) RUN(social, cells) RUN(acquainted, cells) RUN(prior, cells)
  }
}

/* Value of a text such as 0.45, true, null or the name of an option. */
static double parse_value(const Declaration *declared, const char *text) {
  if (declared->options) {
    int place = 0;
    const size_t length = strlen(text);
    for (const char *option = declared->options; *option; place++) {
      const size_t size = strcspn(option, " ");
      if (size == length && !strncmp(option, text, size)) return place;
      option += size + (option[size] == ' ');
    }
    fail(declared->path, text);
  }
  if (!strcmp(text, "true")) return 1;
  if (!strcmp(text, "false")) return 0;
  if (!strcmp(text, "null")) return NAN;
  char *end;
  const double value = strtod(text, &end);
  if (*end || end == text) fail(declared->path, text);
  return value;
}

static void set(const Declaration *list, int count, void *values, const char *path, const char *text, int *given) {
  for (int k = 0; k < count; k++) {
    if (strcmp(list[k].path, path)) continue;
    *(double *)((char *)values + list[k].offset) = parse_value(&list[k], text);
    ++*given;
    return;
  }
}

static int line_number_of(const char *line, const char *form) {
  int value;
  if (sscanf(line, form, &value) != 1) fail("line of the header", line);
  return value;
}

/* The header: key, sizes, then for each era its rules and the settings of each type and each placed network. */
static int read_header(FILE *file, World *world) {
  char line[256], path[128], text[128];
  if (!fgets(line, sizeof line, file)) return 0;
  uint32_t *key = world->key.word;
  if (sscanf(line, "key %u %u %u %u", &key[0], &key[1], &key[2], &key[3]) != 4) fail("line of the header", line);
#define NEXT(form) (fgets(line, sizeof line, file) ? line_number_of(line, form) : 0)
  world->tick = NEXT("tick %d");
  world->ticks = NEXT("ticks %d");
  world->firmTotal = NEXT("firms %d");
  world->territoryCount = NEXT("territories %d");
  world->placedCount = NEXT("networks %d");
  world->eraCount = NEXT("eras %d");
  world->eras = room(world->eraCount, sizeof(Era));
  for (int e = 0; e < world->eraCount; e++) {
    Era *era = &world->eras[e];
    era->from = NEXT("from %d");
    era->ofPlaced = room(world->placedCount + 1, sizeof(Settings));
    int rules = 0, settings = 0;
    Settings *into = NULL;
    for (;;) {
      if (!fgets(line, sizeof line, file)) fail("the file ends too early", "write it anew");
      if (!strcmp(line, "end\n")) break;
      int place;
      if (sscanf(line, "type %d", &place) == 1) into = &era->ofType[place];
      else if (sscanf(line, "network %d", &place) == 1) into = &era->ofPlaced[place];
      else if (sscanf(line, "%127s %127s", path, text) != 2) fail("line of the header", line);
      else if (into) set(SETTING_LIST, COUNT(SETTING_LIST), into, path, text, &settings);
      else set(RULE_LIST, COUNT(RULE_LIST), &era->rules, path, text, &rules);
    }
    if (rules != COUNT(RULE_LIST) || settings != COUNT(SETTING_LIST) * (TYPES + world->placedCount))
      fail("parameters are missing in the header", "write it anew");
  }
  return 1;
}

static void read_matrix(FILE *file, const Territory *t, void *into, size_t size) {
  for (int i = 0; i < t->n; i++) read_into(file, (char *)into + (size_t)i * t->stride * size, t->n * size);
}

static void read_territory(FILE *file, Territory *t, int index, const Era *era, int placed) {
  int32_t sizes[3];
  read_into(file, sizes, sizeof sizes);
  const int with_origin = sizes[2];
  *t = (Territory){.index = index, .n = sizes[0], .stride = padded(sizes[0])};
  make_room(t->n);
  lay_out(t, with_origin);
#define READ(name) read_into(file, t->name, t->n * sizeof *t->name);
  READ(id) READ(sector) FIRM_DOUBLES(READ) FIRM_BYTES(READ) FIRM_INTEGERS(READ)
#define READ_MATRIX(name) read_matrix(file, t, t->name, sizeof *t->name);
  t->ascends = 1;
  for (int i = 1; i < t->n; i++) t->ascends &= t->id[i] > t->id[i - 1];
  READ_MATRIX(prior) READ_MATRIX(prerequisite) READ_MATRIX(positive) READ_MATRIX(negative) READ_MATRIX(work)
  READ_MATRIX(social) READ_MATRIX(acquainted)
  if (with_origin) { READ_MATRIX(origin) }
  t->networkRoom = sizes[1] + 4;
  t->networks = room(t->networkRoom, sizeof(Network));
  t->networkCount = sizes[1];
  if (with_origin) t->shared = room((size_t)t->networkRoom * t->stride, sizeof(double));
#define READ_INTEGER(name) for (int g = 0; g < t->networkCount; g++) read_into(file, &t->networks[g].name, 4);
#define READ_DOUBLE(name) for (int g = 0; g < t->networkCount; g++) read_into(file, &t->networks[g].name, 8);
  NETWORK_FIELDS(READ_INTEGER, READ_DOUBLE)
  if (with_origin)
    for (int g = 0; g < t->networkCount; g++) read_into(file, t->shared + (size_t)g * t->stride, t->n * sizeof(double));
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    int32_t count;
    read_into(file, &count, 4);
    net->founders = malloc(count * sizeof(int));
    net->founderCount = count;
    read_into(file, net->founders, count * sizeof(int));
    net->settings = net->id < placed ? era->ofPlaced[net->id] : era->ofType[net->type];
  }
  read_into(file, &t->opportunityX, 8);
  read_into(file, &t->opportunityY, 8);
  refresh_all(t, era->rules.trust_priorStrength);
  list_members(t);
  for (int i = 0; i < t->n; i++)
    for (int j = 0; j < t->n; j++)
      if (t->social[(size_t)i * t->stride + j]) add_tie(t, i, j);
}

/* ----------------------------------------------------------------- the set-up of a world */

/* Key of a run: Baagøe's generator alea (as in seedrandom) over the text that fixes the luck. */
static double mash(double *n, const int32_t *units, int count) {
  for (int k = 0; k < count; k++) {
    *n += units[k];
    double h = 0.02519603282416938 * *n;
    *n = (double)(uint32_t)(uint64_t)h;
    h -= *n;
    h *= *n;
    *n = (double)(uint32_t)(uint64_t)h;
    h -= *n;
    *n += h * 4294967296.0;
  }
  return (double)(uint32_t)(uint64_t)*n * 2.3283064365386963e-10;
}

static Key run_key(const Origin *origin) {
  const int32_t space = ' ';
  double n = 4022871197.0, s[3], carry = 1;
  for (int k = 0; k < 3; k++) s[k] = mash(&n, &space, 1);
  for (int k = 0; k < 3; k++) {
    s[k] -= mash(&n, origin->seed, origin->seedLength);
    if (s[k] < 0) s[k] += 1;
  }
  Key key;
  for (int k = 0; k < 4; k++) {
    const double next = 2091639 * s[0] + carry * 2.3283064365386963e-10;
    carry = (double)(int32_t)next;
    s[0] = s[1];
    s[1] = s[2];
    s[2] = next - carry;
    key.word[k] = (uint32_t)(uint64_t)(s[2] * 4294967296.0);
  }
  return key;
}

/* Quantiles of a Beta distribution, tabulated: src/model/distributions.ts. Kept from run to run. */
enum { INTERVALS = 1024 };
typedef struct { double mean, concentration, mass[INTERVALS + 1]; } Beta;

static void tabulate(Beta *table, double mean, double concentration) {
  if (table->mean == mean && table->concentration == concentration) return;
  table->mean = mean;
  table->concentration = concentration;
  const double a = mean * concentration, b = (1 - mean) * concentration, width = 1.0 / INTERVALS;
  table->mass[0] = 0;
  for (int k = 0; k < INTERVALS; k++) {
    const double x = (k + 0.5) * width;
    double inside = width * pow_of(x, a - 1) * pow_of(1 - x, b - 1);
    if (k == 0 && a < 1) inside = pow_of(width, a) / a;
    if (k == INTERVALS - 1 && b < 1) inside = pow_of(width, b) / b;
    table->mass[k + 1] = table->mass[k] + inside;
  }
}

static double beta_quantile(const Beta *table, double u) {
  const double *mass = table->mass, target = u * mass[INTERVALS];
  int low = 0, high = INTERVALS;
  while (high - low > 1) {
    const int middle = (low + high) >> 1;
    if (mass[middle] <= target) low = middle;
    else high = middle;
  }
  const double inside = mass[low + 1] - mass[low];
  return (low + (inside > 0 ? (target - mass[low]) / inside : 0.5)) * (1.0 / INTERVALS);
}

static double spread_precision(double clarity, double u) { return precision_of(clarity) * (0.5 + u); }

static void set_vision(Territory *t, int i, double precision, const Context *c) {
  const Rules *r = c->rules;
  const Quad drawn = quad(c->key, SETUP_VISION, 0, t->id[i], 0, 0);
  const double x = normal_of(unit(drawn.x)), y = normal_of(unit(drawn.y));
  t->precision[i] = t->ownPrecision[i] = precision;
  if (r->vision_directions == RANDOM) {
    t->visionX[i] = x;
    t->visionY[i] = y;
    return;
  }
  const double own = 0.5 / precision;
  const double deviation = sqrt(r->vision_spreadBase + (own < r->vision_spreadMaximum ? own : r->vision_spreadMaximum));
  t->visionX[i] = t->opportunityX + deviation * x;
  t->visionY[i] = t->opportunityY + deviation * y;
}

static void draw_firm(Territory *t, int i, int id, const KnownFirm *known, const Context *c) {
  const Rules *r = c->rules;
  static Beta predisposition, leadership;
  tabulate(&predisposition, r->members_predispositionMean, r->members_predispositionConcentration);
  tabulate(&leadership, r->members_leadershipMean, r->members_leadershipConcentration);
  t->id[i] = id;
  t->network[i] = -1;
  t->lastProject[i] = -1;
  const Quad traits = quad(c->key, SETUP_TRAITS, 0, id, 0, 0);
  t->predisposition[i] = or_else(known->predisposition, beta_quantile(&predisposition, unit(traits.x)));
  t->dynamism[i] = or_else(known->dynamism, beta_quantile(&leadership, unit(traits.y)));
  t->listening[i] = or_else(known->listening, beta_quantile(&leadership, unit(traits.z)));
  t->conflictManagement[i] = or_else(known->conflictManagement, beta_quantile(&leadership, unit(traits.w)));
  const Quad standing = quad(c->key, SETUP_STANDING, 0, id, 0, 0);
  t->notoriety[i] = or_else(known->notoriety, unit(standing.x));
  t->sector[i] = (int)or_else(known->sector, floor(unit(standing.y) * r->population_sectors));
  const int exports = unit(standing.z) < r->population_exporters;
  t->stage[i] = (uint8_t)or_else(known->stage, exports ? r->population_exporterStage : 0);
  const int abroad = t->stage[i] > 0;
  t->knowledge[i] = or_else(known->knowledge, abroad ? r->population_exporterKnowledge : r->population_knowledge);
  t->firstExport[i] = abroad ? 0 : -1;
  const Quad clear = quad(c->key, SETUP_PRECISION, 0, id, 0, 0);
  const double level = unit(clear.x) < r->members_clearShare ? r->vision_clearLevel : r->vision_vagueLevel;
  set_vision(t, i, isnan(known->clarity) ? spread_precision(level, unit(clear.y)) : precision_of(known->clarity), c);
}

/* Index with the key it is sorted by; equals keep their order. */
typedef struct { double key; int index; } Ranked;

static int compare_ranked(const void *one, const void *other) {
  const Ranked *a = one, *b = other;
  return a->key < b->key ? -1 : a->key > b->key ? 1 : a->index - b->index;
}

/* Who knew whom: a ring by sector, some of whose ties lead elsewhere. */
static void small_world(const Territory *t, double *strength, Ranked *ring, const Context *c) {
  const Rules *r = c->rules;
  const int n = t->n;
  if (r->ties_graph == NO_GRAPH || n < 2) return;
  for (int i = 0; i < n; i++) ring[i] = (Ranked){t->sector[i] + uniform(c->key, SETUP_PLACE, 1, t->id[i], 0, 0), i};
  qsort(ring, n, sizeof *ring, compare_ranked);
  const int half = (int)floor(r->ties_degree / 2 + 0.5), most = (n - 1) / 2, reach = half < most ? half : most;
  for (int at = 0; at < n; at++) {
    const int i = ring[at].index;
    for (int step = 1; step <= reach; step++) {
      int j = ring[(at + step) % n].index;
      if (uniform(c->key, SETUP_GRAPH, 0, t->id[i], step, 0) < r->ties_rewiring) {
        const double other = uniform(c->key, SETUP_GRAPH, 1, t->id[i], step, 0);
        j = ring[(at + 1 + (int)floor(other * (n - 1))) % n].index;
      }
      strength[(size_t)i * n + j] = strength[(size_t)j * n + i] = 1;
    }
  }
}

static void strengthen(double *strength, int n, int i, int j, double weight) {
  const double before = strength[(size_t)i * n + j], value = before > weight ? before : weight;
  strength[(size_t)i * n + j] = strength[(size_t)j * n + i] = value;
}

/* Slot of the firm with this number, −1 for a firm of another territory; numbers ascend within a territory. */
static int slot_of(const Territory *t, int id) {
  int low = 0, high = t->n;
  while (low < high) {
    const int middle = (low + high) / 2;
    if (t->id[middle] < id) low = middle + 1;
    else high = middle;
  }
  return low < t->n && t->id[low] == id ? low : -1;
}

static int choose_founders(const Territory *t, int id, const PlacedNetwork *placed, const uint8_t *isNamed, Ranked *lots,
                           int32_t *founders, const Context *c) {
  if (placed->isNamed) {
    for (int k = 0; k < placed->count; k++) founders[k] = slot_of(t, placed->founders[k]);
    return placed->count;
  }
  int free_firms = 0;
  for (int i = 0; i < t->n; i++) {
    if (t->network[i] >= 0 || isNamed[i]) continue;
    lots[free_firms++] = (Ranked){uniform(c->key, SETUP_FOUNDERS, 0, id, t->id[i], 0), i};
  }
  if (free_firms < placed->count) fail("founders", "too few firms are free");
  qsort(lots, free_firms, sizeof *lots, compare_ranked);
  for (int k = 0; k < placed->count; k++) founders[k] = lots[k].index;
  sort_by(founders, placed->count, has_lower_slot, t, NULL);
  return placed->count;
}

/* Ties the firms, founds the networks among them and gives each its first hub. */
static void settle_territory(Territory *t, const World *world, const Context *c) {
  const Rules *r = c->rules;
  const Origin *origin = &world->origin;
  const int n = t->n, most = world->placedCount;
  double *strength = room((size_t)n * n, 8);
  Ranked *ranked = room(n, sizeof *ranked);
  uint8_t *isNamed = room(n, 1);
  int32_t **founders = room(most + 1, sizeof *founders), *counts = room(most + 1, sizeof *counts);
  small_world(t, strength, ranked, c);
  for (int k = 0; k < origin->tieCount; k++) {
    const int i = slot_of(t, origin->ties[k].from), j = slot_of(t, origin->ties[k].to);
    if (i >= 0 && j >= 0 && i != j) strengthen(strength, n, i, j, origin->ties[k].weight);
  }
  for (int id = 0; id < most; id++) {
    const PlacedNetwork *placed = &origin->placed[id];
    for (int k = 0; placed->territory == t->index && placed->isNamed && k < placed->count; k++)
      isNamed[slot_of(t, placed->founders[k])] = 1;
  }
  for (int id = 0; id < most; id++) {
    const PlacedNetwork *placed = &origin->placed[id];
    if (placed->territory != t->index) continue;
    const int g = add_network(t);
    Network *net = &t->networks[g];
    net->id = id;
    net->type = placed->type;
    net->settings = world->eras[0].ofPlaced[id];
    founders[g] = room(placed->count, sizeof **founders);
    counts[g] = choose_founders(t, id, placed, isNamed, ranked, founders[g], c);
    for (int k = 0; k < counts[g]; k++) t->network[founders[g][k]] = g;
    for (int a = 0; a < counts[g]; a++) {
      for (int b = 0; b < counts[g]; b++) {
        const int i = founders[g][a], j = founders[g][b];
        if (t->id[i] < t->id[j] && uniform(c->key, SETUP_FOUNDER_TIES, 0, t->id[i], t->id[j], 0) < r->ties_founders)
          strengthen(strength, n, i, j, 1);
      }
    }
  }
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      if (i == j) continue;
      const size_t at = (size_t)i * t->stride + j;
      const double tie = strength[(size_t)i * n + j];
      const double value = r->trust_initial + r->trust_notorietyWeight * (t->notoriety[j] - 0.5) + r->trust_priorTieWeight * tie;
      const double above = value > 0 ? value : 0;
      t->prior[at] = t->prerequisite[at] = above < 1 ? above : 1;
      t->acquainted[at] = tie > 0;
    }
  }
  refresh_all(t, r->trust_priorStrength);
  for (int g = 0; g < t->networkCount; g++) begin(t, g, founders[g], counts[g], 0);
  list_members(t);
  for (int g = 0; g < t->networkCount; g++) {
    Network *net = &t->networks[g];
    if (net->settings.network_hub != NO_HUB) {
      elect(t, g, c, -1);
      const int id = t->id[net->hub];
      if (id >= origin->knownCount || isnan(origin->known[id].clarity))
        set_vision(t, net->hub, spread_precision(r->hub_clarity, uniform(c->key, SETUP_PRECISION, 1, id, 0, 0)), c);
      t->visionX[net->hub] += r->hub_visionError;
    }
    pool_first_visions(t, g);
    free(founders[g]);
  }
  memset(&t->flows, 0, sizeof t->flows);
  free(strength), free(ranked), free(isNamed), free(founders), free(counts);
}

/* Numbers of the firms of each territory: those with a given place first, the others fill up. */
static int *place_firms(const Origin *origin, int firms, int territories, int *counts) {
  int *territoryOf = room(firms, sizeof *territoryOf), *left = room(firms, sizeof *left), waiting = 0, next = 0;
  for (int number = 0; number < firms; number++) {
    const int place = number < origin->knownCount ? origin->known[number].territory : -1;
    territoryOf[number] = place;
    if (place < 0) left[waiting++] = number;
    else counts[place]++;
  }
  for (int k = 0; k < territories; k++) {
    const int space = (int)((int64_t)(k + 1) * firms / territories - (int64_t)k * firms / territories);
    for (; counts[k] < space && next < waiting; counts[k]++) territoryOf[left[next++]] = k;
  }
  for (; next < waiting; next++) {
    territoryOf[left[next]] = next % territories;
    counts[next % territories]++;
  }
  free(left);
  return territoryOf;
}

/* The world at tick 0 from its origin alone, with the eras of `model`. */
static World create_world(const World *model) {
  static const KnownFirm UNKNOWN = {-1, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};
  World world = *model;
  const Rules *r = &world.eras[0].rules;
  const Origin *origin = &world.origin;
  world.tick = 0;
  world.key = run_key(origin);
  world.firmTotal = (int)r->population_firms;
  world.territoryCount = (int)r->population_territories;
  world.territories = room(world.territoryCount, sizeof(Territory));
  const Context c = {world.key, 0, world.firmTotal, r, world.eras[0].ofType};
  int *counts = room(world.territoryCount, sizeof *counts);
  int *territoryOf = place_firms(origin, world.firmTotal, world.territoryCount, counts);
  for (int k = 0; k < world.territoryCount; k++) {
    Territory *t = &world.territories[k];
    *t = (Territory){.index = k, .n = counts[k], .stride = padded(counts[k]), .ascends = 1};
    make_room(t->n);
    lay_out(t, r->vision_provenance != 0);
    const Quad drawn = quad(c.key, SETUP_OPPORTUNITY, 0, k, 0, 0);
    t->opportunityX = normal_of(unit(drawn.x));
    t->opportunityY = normal_of(unit(drawn.y));
    counts[k] = 0;
  }
  for (int number = 0; number < world.firmTotal; number++) {
    const int k = territoryOf[number];
    draw_firm(&world.territories[k], counts[k]++, number, number < origin->knownCount ? &origin->known[number] : &UNKNOWN, &c);
  }
  for (int k = 0; k < world.territoryCount; k++) settle_territory(&world.territories[k], &world, &c);
  free(counts), free(territoryOf);
  return world;
}

static void free_territories(World *world) {
  for (int k = 0; k < world->territoryCount; k++) {
    Territory *t = &world->territories[k];
    for (int g = 0; g < t->networkCount; g++) free(t->networks[g].founders);
    free(t->block), free(t->networks), free(t->shared), free(t->ties);
  }
  free(world->territories);
}

static void read_origin(FILE *file, World *world) {
  Origin *origin = &world->origin;
  read_into(file, &origin->seedLength, 4);
  origin->seed = room(origin->seedLength, 4);
  read_into(file, origin->seed, origin->seedLength * 4);
  read_into(file, &origin->knownCount, 4);
  origin->known = room(origin->knownCount, sizeof(KnownFirm));
  for (int k = 0; k < origin->knownCount; k++) {
    read_into(file, &origin->known[k].territory, 4);
    read_into(file, &origin->known[k].sector, 9 * sizeof(double));
  }
  read_into(file, &origin->tieCount, 4);
  origin->ties = room(origin->tieCount, sizeof(PriorTie));
  for (int k = 0; k < origin->tieCount; k++) {
    read_into(file, &origin->ties[k].from, 8);
    read_into(file, &origin->ties[k].weight, 8);
  }
  origin->placed = room(world->placedCount, sizeof(PlacedNetwork));
  for (int k = 0; k < world->placedCount; k++) {
    PlacedNetwork *placed = &origin->placed[k];
    read_into(file, placed, 16);
    if (!placed->isNamed) continue;
    placed->founders = room(placed->count, 4);
    read_into(file, placed->founders, placed->count * 4);
  }
}

static int read_world(FILE *file, World *world) {
  *world = (World){0};
  if (!read_header(file, world)) return 0;
  read_origin(file, world);
  world->territories = room(world->territoryCount, sizeof(Territory));
  for (int k = 0; k < world->territoryCount; k++)
    read_territory(file, &world->territories[k], k, era_at(world, world->tick), world->placedCount);
  return 1;
}

/* --------------------------------------------------------------------- what is asked for */

static void print_hashes(World *world) {
  char text[33] = "";
  if (world->origin.seedLength > 0) {
    World own = create_world(world);
    state_hash(&own, 0, text);
    free_territories(&own);
  }
  printf("{\"setUp\":\"%s\",\"hashes\":[", text);
  for (int tick = world->tick;; tick++) {
    if (tick > world->tick)
      for (int k = 0; k < world->territoryCount; k++) tick_territory(world, &world->territories[k], tick);
    state_hash(world, tick, text);
    printf("%s\"%s\"", tick > world->tick ? "," : "", text);
    if (tick == world->ticks) break;
  }
  printf("],\"totals\":{");
  const char *comma = "";
#define PRINT_FLOW(name)                                                                                          \
  {                                                                                                               \
    long long sum = 0;                                                                                            \
    for (int k = 0; k < world->territoryCount; k++) sum += world->territories[k].totals.name;                     \
    printf("%s\"%s\":%lld", comma, #name, sum);                                                                   \
    comma = ",";                                                                                                  \
  }
  FLOWS(PRINT_FLOW)
  printf("}}\n");
}

static void print_steps(World *world, int asked) {
  char text[33];
  for (int tick = world->tick + 1; tick <= asked; tick++) {
    for (int k = 0; k < world->territoryCount; k++) {
      Territory *t = &world->territories[k];
      const Context c = begin_tick(world, t, tick);
      for (int step = 0; step < COUNT(PIPELINE); step++) {
        run_step(step, t, &c);
        if (tick < asked) continue;
        state_hash(world, tick, text);
        printf("%d %s %s\n", k, PIPELINE[step].name, text);
      }
      end_tick(t);
    }
  }
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + now.tv_nsec * 1e-9;
}

/* A copy to run, so that the world itself stays at its first tick for the next run. */
static void copy_territory(Territory *into, const Territory *from) {
  *into = *from;
  lay_out(into, from->origin != NULL);
  into->networks = room(from->networkRoom, sizeof(Network));
  into->shared = from->origin ? room((size_t)from->networkRoom * from->stride, sizeof(double)) : NULL;
  into->ties = NULL;
  into->tieRoom = 0;
  memcpy(into->block, from->block, from->bytes);
  memcpy(into->networks, from->networks, from->networkCount * sizeof(Network));
  for (int g = 0; g < from->networkCount; g++) {
    const size_t bytes = from->networks[g].founderCount * sizeof(int);
    into->networks[g].founders = memcpy(malloc(bytes), from->networks[g].founders, bytes);
  }
  if (from->origin) memcpy(into->shared, from->shared, (size_t)from->networkCount * from->stride * sizeof(double));
  into->tieCount = 0;
  for (int k = 0; k < from->tieCount; k++) add_tie(into, from->ties[k][0], from->ties[k][1]);
}

static void print_times(World *worlds, int worldCount, int runs) {
  double cpu = 0, wall = 0, setUp = 0;
  char text[33] = "";
  for (int run = 0; run < runs; run++) {
    const World *world = &worlds[run % worldCount];
    const double first = seconds(CLOCK_PROCESS_CPUTIME_ID);
    if (world->origin.seedLength > 0) {
      World own = create_world(world);
      free_territories(&own);
    }
    setUp += seconds(CLOCK_PROCESS_CPUTIME_ID) - first;
    World live = *world;
    live.territories = room(world->territoryCount, sizeof(Territory));
    for (int k = 0; k < world->territoryCount; k++) copy_territory(&live.territories[k], &world->territories[k]);
    const double cpuStart = seconds(CLOCK_PROCESS_CPUTIME_ID), wallStart = seconds(CLOCK_MONOTONIC);
    /* Territories never touch: each runs through all its ticks while it is in the cache. */
    for (int k = 0; k < live.territoryCount; k++)
      for (int tick = live.tick + 1; tick <= live.ticks; tick++) tick_territory(&live, &live.territories[k], tick);
    cpu += seconds(CLOCK_PROCESS_CPUTIME_ID) - cpuStart;
    wall += seconds(CLOCK_MONOTONIC) - wallStart;
    if (run == runs - 1) state_hash(&live, live.ticks, text);
    free_territories(&live);
  }
  printf("{\"program\":\"c\",\"firms\":%d,\"ticks\":%d,\"runs\":%d,\"cpuSeconds\":%.9f,\"wallSeconds\":%.9f,"
         "\"setUpCpuSeconds\":%.9f,\"hash\":\"%s\"}\n",
         worlds[0].firmTotal, worlds[0].ticks - worlds[0].tick, runs, cpu, wall, setUp, text);
}

int main(int count, char **words) {
  if (count < 3) fail("usage", "reticula FILE --hashes | --steps TICK | --runs R");
  FILE *file = fopen(words[1], "rb");
  if (!file) fail("cannot read", words[1]);
  fill_roots();
  World *worlds = NULL;
  int worldCount = 0;
  for (World world; read_world(file, &world);) {
    worlds = realloc(worlds, (worldCount + 1) * sizeof(World));
    worlds[worldCount++] = world;
  }
  if (worldCount == 0) fail("no world in", words[1]);
  if (!strcmp(words[2], "--hashes")) for (int k = 0; k < worldCount; k++) print_hashes(&worlds[k]);
  else if (!strcmp(words[2], "--steps") && count > 3) print_steps(&worlds[0], atoi(words[3]));
  else if (!strcmp(words[2], "--runs") && count > 3) print_times(worlds, worldCount, atoi(words[3]));
  else fail("unknown option", words[2]);
  return 0;
}
