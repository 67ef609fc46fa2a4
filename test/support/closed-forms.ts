/** What must come out exactly, and the test that says so. */
export interface ClosedForm {
  readonly when: string;
  /** In formulas of a repository page. */
  readonly result: string;
  /** Below test/model. */
  readonly file: string;
  /** The words of the test in that file. */
  readonly test: string;
}

/** Special cases of the model whose result is known without it; docs/trace.md lists them. */
export const CLOSED_FORMS: readonly ClosedForm[] = [
  {
    when: 'good experience of the same kind in every quarter, each worth $x$',
    result: '$r = x (1 + \\varphi + \\dots)$, in the end $x/(1-\\varphi)$',
    file: 'processes/trust.test.ts',
    test: 'is x·(1 + φ + φ² + …) after %i quarters, in the end x/(1 − φ)',
  },
  {
    when: 'bad experience of the same kind in every quarter',
    result: '$s$ in the end $\\kappa x/(1-\\varphi)$',
    file: 'processes/trust.test.ts',
    test: 'comes to κ·x/(1 − φ)',
  },
  {
    when: 'experience judged by what trust leads to expect',
    result: 'trust rests where what is learnt equals what fades',
    file: 'processes/trust.test.ts',
    test: 'comes to rest where what is learnt equals what fades',
  },
  {
    when: 'experience counts for nothing and no first impression wears off',
    result: 'trust is prerequisite trust alone',
    file: 'processes/trust.test.ts',
    test: 'stays what it was beforehand when nothing is learnt',
  },
  {
    when: 'experience counts for nothing',
    result:
      'prerequisite trust is $g_0 + \\varphi_p^t (P - g_0)$, in the end the trust in a stranger',
    file: 'processes/trust.test.ts',
    test: 'is g0 + φ^t·(P − g0) after %i quarters: in the end the trust in a stranger',
  },
  {
    when: 'firms of different networks, or of none',
    result: 'prerequisite trust does not wear off',
    file: 'processes/trust.test.ts',
    test: 'wears off between members of one network alone',
  },
  {
    when: 'nothing fades',
    result: 'trust grows to 1 and no further',
    file: 'processes/trust.test.ts',
    test: 'grows no further than full trust when nothing fades',
  },
  {
    when: 'coordination and vision sharing alone',
    result: 'consensus, among the visions it came from',
    file: 'processes/vision.test.ts',
    test: 'lead to consensus %s',
  },
  {
    when: 'a hub that listens to nobody',
    result: 'the distance of $V$ to its vision is $(1-\\eta_V)^t$ of what it was',
    file: 'processes/vision.test.ts',
    test: 'draws the shared vision: the distance shrinks by the rate in each quarter',
  },
  {
    when: 'the same',
    result: 'all but $\\frac{n-1}{n} (1-\\eta_V)^t$ of the shared vision counts as the hub’s',
    file: 'processes/vision.test.ts',
    test: 'is known as the origin: all but (n − 1)/n·(1 − rate)^t of the shared vision',
  },
  {
    when: 'the same',
    result: '$\\Pi$ in the end $q(K)/(1/(\\omega \\pi_h) + u)$',
    file: 'processes/vision.test.ts',
    test: 'gets the precision q(K)/(1/(weight·π) + u) when alone',
  },
  {
    when: 'a hub and one member it listens to',
    result: 'their variance on each axis adds to that of the shared vision',
    file: 'processes/vision.test.ts',
    test: 'adds their variance on each axis to that of the shared vision',
  },
  {
    when: 'a firm in no network',
    result: 'its precision returns to its own, by $\\lambda_\\pi$ of the way each quarter',
    file: 'processes/vision.test.ts',
    test: 'falls back to the firm’s own by the same share in each quarter',
  },
  {
    when: 'always',
    result: 'precision below $1/u$',
    file: 'processes/vision.test.ts',
    test: 'never exceeds what can be known: precision stays below 1/u',
  },
  {
    when: 'an exporter whose market learning is on, alone',
    result: 'its distance to $\\theta$ shrinks by $\\eta_\\theta k_i$ each quarter',
    file: 'processes/vision.test.ts',
    test: 'comes nearer to the opportunity by learning·knowledge in each quarter; others do not',
  },
  {
    when: 'size and conflict load constant',
    result: '$K$ in the end $K^{\\ast}$',
    file: 'processes/coordination.test.ts',
    test: 'of %i members under a conflict load of %i rests at what the hub can sustain',
  },
  {
    when: 'the same',
    result: '$1 - (1-\\eta_K)^t$ of the way after $t$ quarters',
    file: 'processes/coordination.test.ts',
    test: 'gets there by the ramp: 1 − (1 − ramp)^t of the way after t quarters',
  },
  {
    when: 'no hub',
    result: '$K$ in the end $K_0$',
    file: 'processes/coordination.test.ts',
    test: 'without a hub rests at a little mutual adjustment',
  },
  {
    when: 'no luck and no vision',
    result: '$c_i = \\Lambda(\\beta_0 + \\beta_p p_i + \\beta_T \\bar T_i)$',
    file: 'processes/cooperation.test.ts',
    test: 'is σ(a + b·predisposition + b·mean trust in the partners) without luck or vision',
  },
  {
    when: 'a vision of any precision',
    result:
      'agreement with an aim is the mean of $e^{-d^2/2}$ over all that it leaves open, by numerical integration',
    file: 'processes/cooperation.test.ts',
    test: 'is the mean of exp(−distance²/2) over all that a vision of precision %d leaves open',
  },
  {
    when: 'a vision that leaves nothing open',
    result: 'agreement is $e^{-d^2/2}$',
    file: 'processes/cooperation.test.ts',
    test: 'is that of distance alone for a vision that leaves nothing open',
  },
  {
    when: 'all contribute the same, above the threshold',
    result: '$M_1 = M_2 = c$: the two logics do not differ',
    file: 'processes/cooperation.test.ts',
    test: 'of equal contributions is what each contributes: %s, %s',
  },
  {
    when: 'contributions pooled',
    result: 'the power mean of exponent −3',
    file: 'processes/cooperation.test.ts',
    test: 'is the power mean where means are pooled: %s, %s',
  },
  {
    when: 'the same contributions pooled in every quarter',
    result: '$Z$ in the end $\\zeta_2 \\bar M/(\\zeta_2 \\bar M + \\zeta_3)$',
    file: 'processes/cooperation.test.ts',
    test: 'rests at growth·pooled/(growth·pooled + depreciation)',
  },
  {
    when: 'payoff constant',
    result: 'recent gain is $y (1 - (1-\\eta_y)^t)$',
    file: 'processes/cooperation.test.ts',
    test: 'make the recent gain: payoff·(1 − (1 − rate)^t) where they are constant',
  },
  {
    when: 'partners always contribute the same',
    result: '$(1-\\eta_p)^x$ of the way to it is left after $x$ projects',
    file: 'processes/cooperation.test.ts',
    test: 'moves to what partners contribute: (1 − learning)^projects of the way is left',
  },
  {
    when: 'conflict off from the start',
    result: '$C = 0$',
    file: 'processes/conflict.test.ts',
    test: 'switched off from the start leaves no load',
  },
  {
    when: 'a pair works together',
    result: 'a conflict with probability $1 - e^{-h}$, $h$ the hazard of 7.6',
    file: 'processes/conflict.test.ts',
    test: 'breaks out between each pair with chance 1 − exp(−hazard)',
  },
  {
    when: 'conflicts that nobody resolves',
    result: 'they add up to $C$, which fades by $\\delta_0$',
    file: 'processes/conflict.test.ts',
    test: 'that nobody resolves adds up to a load that fades by the decay',
  },
  {
    when: 'payoff constant, no conflict',
    result: '$S$ in the end $\\tanh((y (1 - S_A) - S_0)/S_1)$',
    file: 'processes/satisfaction.test.ts',
    test: 'with constant payoff rests at tanh((payoff·(1 − w) − margin)/scale)',
  },
  {
    when: 'a vote without luck',
    result: 'the member of the highest score wins',
    file: 'processes/elections.test.ts',
    test: 'is won by the member with the highest score',
  },
  {
    when: 'ballots at random',
    result: 'every member wins equally often',
    file: 'processes/elections.test.ts',
    test: 'elect every member equally often',
  },
  {
    when: 'no vote within the mandate',
    result: 'a vote every $\\tau_m$ quarters',
    file: 'processes/elections.test.ts',
    test: 'come at the end of each mandate',
  },
  {
    when: 'satisfaction constant',
    result: 'a member leaves with probability $\\Lambda(X_0 - X_S S)$',
    file: 'processes/membership.test.ts',
    test: 'happens with chance σ(intercept − weight·satisfaction)',
  },
  {
    when: 'candidates of known prerequisite trust',
    result: 'exactly those whose mean reaches $P_0$ are admitted',
    file: 'processes/membership.test.ts',
    test: 'takes exactly those whom the members trust enough on average',
  },
  {
    when: 'outsiders that nobody hinders',
    result: 'founding is tried with probability $F_0 (\\frac{1}{2} + F_1)$',
    file: 'processes/membership.test.ts',
    test: 'is tried with chance rate·(½ + support)',
  },
  {
    when: 'no network',
    result:
      'a step up with probability $1 - e^{-h}$, $h = \\Omega_0 (\\Omega_k + k) (\\Omega_\\gamma + (1-\\Omega_\\gamma) \\gamma)$',
    file: 'processes/engagement.test.ts',
    test: 'advance with chance 1 − exp(−solo·(½ + k)·(0.6 + 0.4·clarity))',
  },
  {
    when: 'the same',
    result: 'the distribution over stages is that of the Markov chain of 7.13',
    file: 'processes/engagement.test.ts',
    test: 'follow the chain of stages exactly: the distribution after up to 12 quarters',
  },
  {
    when: 'trust and joint work of a pair above their thresholds, constant',
    result: 'a social tie within $t$ quarters with probability $1 - (1-p_s)^t$',
    file: 'processes/ties-and-drift.test.ts',
    test: 'becomes social with a fixed chance, once trust and joint work are large enough',
  },
  {
    when: 'drift alone',
    result: '$\\theta$ is a random walk of variance $\\sigma_\\theta^2 t$ on each axis',
    file: 'processes/ties-and-drift.test.ts',
    test: 'wanders at random: variance step²·t on each axis',
  },
  {
    when: 'gains 1, 2, 3, 4; gains 0, 0, 0, 1',
    result: 'a Gini coefficient of $1/4$; of $3/4$',
    file: 'concentration.test.ts',
    test: 'has its textbook values',
  },
  {
    when: 'the most powerful fifth takes everything; takes its fair share',
    result: 'a pyramid index of 1; of 0',
    file: 'concentration.test.ts',
    test: 'is 1 where the most powerful fifth takes all, 0 where it takes its fair share',
  },
  {
    when: 'each step switched off',
    result: 'nothing happens that only this step brings about',
    file: 'tick.test.ts',
    test: 'a world runs on, and nothing happens that only this step brings about',
  },
  {
    when: 'all steps switched off',
    result: 'the world stands still',
    file: 'tick.test.ts',
    test: 'stands still',
  },
];
