"""A network as a Mesa agent: its processes of one quarter, over the list of its members."""

import math
from types import SimpleNamespace

import mesa

from firm import clarity_of, squared_distance


class Network(mesa.Agent):
    def __init__(self, model, settings, founders):
        super().__init__(model)
        self.settings = settings
        self.members = []
        self.founders = list(founders)
        self.founding_size = len(founders)
        self.usual_size = len(founders)
        self.founded_at = self.mandate_start = model.steps
        self.hub = None
        self.precision = settings.initialPrecision
        self.coordination = self.conflict = self.mandate_conflict = 0.0
        self.performance = self.asset = self.output = self.pooled = 0.0
        self.formal = self.informal = 0
        self.projects = []
        for firm in founders:
            firm.enter(self)
        self.pool_first_visions()

    def pool_first_visions(self):
        n = len(self.members)
        self.vision = (
            sum(firm.vision[0] for firm in self.members) / n,
            sum(firm.vision[1] for firm in self.members) / n,
        )
        self.mix = {firm: 1 / n for firm in self.members}

    @property
    def clarity(self):
        return clarity_of(self.precision)

    # 1 Coordination.

    def coordinate(self):
        rules = self.model.p.coordination
        target = rules.withoutHub
        if self.hub is not None:
            n = len(self.members)
            span = max(rules.spanMinimum, self.settings.spanFactor * self.founding_size)
            target = (
                (rules.dynamismFloor + (1 - rules.dynamismFloor) * self.hub.dynamism)
                / (1 + (n / span) ** 2)
                * math.exp(-rules.conflictDrag * self.conflict / n)
                * (1 - rules.reputationWeight + rules.reputationWeight * self.hub.reputation)
            )
        self.coordination += rules.ramp * (target - self.coordination)

    # 2 Vision sharing.

    def share_vision(self):
        if self.hub is None:
            return
        self.pool_visions()
        self.influence_members()

    def pool_visions(self):
        rules = self.model.p.vision
        hub = self.hub
        heard = [firm for firm in self.members if firm is not hub and firm.is_on_board]
        scale = 3 / len(heard) if len(heard) > 3 else 1
        voices = [(hub, rules.hubWeight * hub.precision)]
        voices += [
            (firm, firm.precision * hub.listening * hub.trust_in(firm) * scale) for firm in heard
        ]
        total = sum(weight for _, weight in voices)
        if total <= 0:
            return
        target = (
            sum(weight * firm.vision[0] for firm, weight in voices) / total,
            sum(weight * firm.vision[1] for firm, weight in voices) / total,
        )
        variance = sum(w * squared_distance(firm.vision, target) for firm, w in voices) / total
        strength = math.sqrt(sum(weight**2 for _, weight in voices))
        fullness = min(1, self.coordination / rules.coordinationFull)
        quality = rules.coordinationFloor + (1 - rules.coordinationFloor) * fullness
        precision = quality / (1 / strength + variance / 2 + rules.uncertainty)
        self.vision = (
            self.vision[0] + rules.rate * (target[0] - self.vision[0]),
            self.vision[1] + rules.rate * (target[1] - self.vision[1]),
        )
        self.precision += rules.rate * (precision - self.precision)
        mix = {origin: share * (1 - rules.rate) for origin, share in self.mix.items()}
        for firm, weight in voices:
            for origin, share in firm.mix.items():
                mix[origin] = mix.get(origin, 0.0) + rules.rate * weight / total * share
        self.mix = mix

    def influence_members(self):
        rules = self.model.p.vision
        hub = self.hub
        for firm in self.members:
            openness = hub.listening if firm is hub else firm.trust_in(hub)
            psi = rules.influence * self.coordination * self.precision * openness
            if psi <= 0:
                continue
            pull = psi / (firm.precision + psi)
            firm.vision = (
                firm.vision[0] + pull * (self.vision[0] - firm.vision[0]),
                firm.vision[1] + pull * (self.vision[1] - firm.vision[1]),
            )
            room = max(0, 1 - rules.uncertainty * firm.precision)
            firm.precision += psi * math.exp(-squared_distance(firm.vision, self.vision) / 2) * room
            mix = {origin: share * (1 - pull) for origin, share in firm.mix.items()}
            for origin, share in self.mix.items():
                mix[origin] = mix.get(origin, 0.0) + pull * share
            firm.mix = mix

    # 3 Joint projects.

    def idleness(self, firm):
        since = firm.member_since if firm.last_project is None else firm.last_project
        quarters = max(0, self.model.steps - 1 - since)
        return min(1, quarters / self.model.p.projects.idleSpan)

    def open_projects(self):
        rules = self.model.p.projects
        self.projects = []
        self.formal = self.informal = 0
        pace = rules.withoutHub if self.hub is None else 1
        expected = self.settings.intensity * pace * len(self.members) / rules.teamSize
        count = int(expected) + (self.random.random() < expected % 1)
        call = self.coordination * rules.coordinationWeight
        wish = {firm: self.random.random() + call * self.idleness(firm) for firm in self.members}
        initiators = sorted(self.members, key=wish.get, reverse=True)[:count]
        spread = rules.aimSpread / (1 + self.precision)
        for initiator in initiators:
            aim = (
                self.vision[0] + spread * self.random.gauss(0, 1),
                self.vision[1] + spread * self.random.gauss(0, 1),
            )
            self.gather(initiator, aim, call)
        for project in self.projects:
            for at, firm in enumerate(project.team):
                firm.last_project = self.model.steps
                for other in project.team[at + 1 :]:
                    firm.views[other].relation.joint_work += 1

    def gather(self, initiator, aim, call):
        rules = self.model.p.projects
        if initiator.projects >= rules.perFirm:
            return
        ranked = []
        for firm in self.members:
            if firm is initiator or firm.projects >= rules.perFirm:
                continue
            fit = math.exp(-squared_distance(firm.vision, aim) / 2)
            formal = call * (fit + self.idleness(firm))
            is_social = initiator.views[firm].relation.is_social
            informal = initiator.trust_in(firm) + (rules.socialWeight if is_social else 0)
            score = formal + informal + rules.choiceNoise * self.random.random()
            ranked.append((score, formal > informal, firm))
        self.form_team(initiator, aim, ranked)

    def form_team(self, initiator, aim, ranked):
        """`ranked`: score, whether by the hub's call, firm; of all who are free."""
        rules = self.model.p.projects
        ranked.sort(key=lambda entry: entry[0], reverse=True)
        partners = ranked[: rules.teamSize - 1]
        if not partners:
            return
        formal = sum(is_formal for _, is_formal, _ in partners)
        team = [initiator, *(firm for _, _, firm in partners)]
        for firm in team:
            firm.projects += 1
        self.formal += formal
        self.informal += len(partners) - formal
        self.projects.append(SimpleNamespace(aim=aim, team=team, contributions=[], observed=[]))

    # 4 Cooperation.

    def cooperate(self):
        self.output = self.pooled = 0.0
        for project in self.projects:
            project.contributions = [self.contribution_of(firm, project) for firm in project.team]
        for project in self.projects:
            self.complete(project)
        self.close_accounts()

    def contribution_of(self, firm, project):
        rules = self.model.p.cooperation
        others = [other for other in project.team if other is not firm]
        trust = sum(firm.trust_in(other) for other in others) / len(others)
        grasp = firm.clarity
        alignment = grasp * math.exp(-grasp * squared_distance(firm.vision, project.aim) / 2)
        readiness = (
            rules.intercept
            + rules.predispositionWeight * firm.predisposition
            + rules.trustWeight * trust
            + rules.alignmentWeight * alignment * self.clarity
            + rules.gainWeight * math.tanh(rules.gainScale * firm.gain)
            + rules.noise * self.random.gauss(0, 1)
        )
        return 1 / (1 + math.exp(-readiness))

    def complete(self, project):
        rules = self.model.p.cooperation
        team, contributions = project.team, project.contributions
        size = len(team)
        fit = math.exp(-squared_distance(project.aim, self.model.opportunity) / rules.aimWidth)
        power = sum(c**rules.poolingExponent for c in contributions) / size
        pooled = power ** (1 / rules.poolingExponent)
        if pooled < rules.poolingThreshold:
            pooled *= pooled / rules.poolingThreshold
        self.pooled += pooled
        output = (
            size
            * rules.benefit
            * (rules.coordinationFloor + (1 - rules.coordinationFloor) * self.coordination)
            * pooled
            * (1 + rules.assetReturn * self.asset)
            * (rules.clarityFloor + (1 - rules.clarityFloor) * self.clarity)
            * fit
        )
        self.output += output
        total = sum(contributions)
        for firm, contribution in zip(team, contributions):
            taken = output / size
            firm.total_gain += taken
            firm.payoff += taken - rules.cost * contribution
            firm.contribution += contribution / firm.projects
            others = (total - contribution) / (size - 1)
            firm.predisposition += rules.learning * (others - firm.predisposition)

    def close_accounts(self):
        rules = self.model.p.cooperation
        rate = rules.gainRate
        for firm in self.members:
            firm.payoff -= rules.membershipCost
            firm.gain = (1 - rate) * firm.gain + rate * firm.payoff
        payoff = sum(firm.payoff for firm in self.members) / len(self.members)
        self.performance = (1 - rate) * self.performance + rate * payoff
        pooled = self.pooled / len(self.projects) if self.projects else 0
        self.asset += rules.assetGrowth * pooled * (1 - self.asset) - rules.assetDepreciation * self.asset

    # 5 Trust: members learn from the contributions they see. What they expect rests on trust before.

    def expect(self):
        """What every member expects of every team, before evidence fades."""
        rules = self.model.p.trust
        for project in self.projects:
            project.observed = [
                min(1, max(0, c + rules.observationNoise * self.random.gauss(0, 1)))
                for c in project.contributions
            ]
            project.expected = [
                [
                    rules.referenceBase + rules.referenceSlope * firm.trust_in(other)
                    if firm is not other
                    else None
                    for other in project.team
                ]
                for firm in self.members
            ]

    def learn(self):
        rules = self.model.p.trust
        order = rules.coordinationFloor + (1 - rules.coordinationFloor) * self.coordination
        for project in self.projects:
            for firm, expectations in zip(self.members, project.expected):
                weight = rules.gain * order * (1 if firm in project.team else rules.observation)
                for other, seen, expected in zip(project.team, project.observed, expectations):
                    if expected is None:
                        continue
                    surprise = seen - expected
                    view = firm.views[other]
                    if surprise > 0:
                        view.good_evidence += weight * surprise / (1 - expected)
                    else:
                        view.bad_evidence -= weight * rules.asymmetry * surprise / expected

    # 6 Conflict.

    def quarrel(self):
        rules = self.model.p.conflict
        share = rules.decay
        if self.hub is not None:
            share = min(
                1, share + rules.healing * self.hub.conflict_management * self.mean_trust_in(self.hub)
            )
        self.conflict -= self.conflict * share
        met = set()
        for project in self.projects:
            for at, one in enumerate(project.team):
                for other_at in range(at + 1, len(project.team)):
                    other = project.team[other_at]
                    pair = frozenset((one, other))
                    if pair in met:
                        continue
                    met.add(pair)
                    gap = abs(project.contributions[at] - project.contributions[other_at])
                    self.meet(one, other, gap)
        self.mandate_conflict += self.conflict / len(self.members)

    def mean_trust_in(self, firm):
        others = [member for member in self.members if member is not firm]
        return sum(member.trust_in(firm) for member in others) / len(others) if others else 0.5

    def meet(self, one, other, contribution_gap):
        rules = self.model.p.conflict
        mutual = (one.trust_in(other) + other.trust_in(one)) / 2
        hazard = rules.baseHazard * math.exp(
            rules.visionGap * math.sqrt(squared_distance(one.vision, other.vision))
            - rules.trustRelief * (mutual - 0.5)
            - rules.coordinationRelief * (self.coordination - 0.5)
            + rules.contributionGap * contribution_gap
        )
        if self.random.random() >= 1 - math.exp(-hazard):
            return
        severity = self.random.expovariate(1)
        if self.random.random() < rules.settlement * mutual or self.is_mediated(one, other):
            return
        self.conflict += severity
        trust = self.model.p.trust
        harm = trust.gain * rules.evidence * trust.asymmetry * severity
        one.views[other].bad_evidence += harm
        other.views[one].bad_evidence += harm

    def is_mediated(self, one, other):
        hub = self.hub
        if hub is None or hub is one or hub is other:
            return False
        trusted = (one.trust_in(hub) + other.trust_in(hub)) / 2
        weight = self.model.p.coordination.reputationWeight
        standing = 1 - weight + weight * hub.reputation
        return self.random.random() < hub.conflict_management * trusted * standing

    # 7 Satisfaction.

    def judge(self):
        rules = self.model.p.satisfaction
        load = rules.conflictWeight * self.conflict / len(self.members)
        for firm in self.members:
            firm.aspiration += rules.aspirationRate * (firm.payoff - firm.aspiration)
            success = (
                firm.payoff - rules.aspirationWeight * firm.aspiration - rules.margin
            ) / rules.scale
            firm.satisfaction += rules.rate * (math.tanh(success) - load - firm.satisfaction)

    # 8 Elections.

    def hold_elections(self):
        if self.hub is not None:
            self.hub.hub_ticks += 1
        if self.hub is None or self.model.steps >= self.mandate_start + self.settings.mandate:
            self.elect()

    def elect(self):
        incumbent = self.hub
        winner = max(self.members, key=self.score_of)
        if winner is not incumbent:
            winner.own_vision()
        self.hub = winner
        self.mandate_start = self.model.steps
        self.mandate_conflict = 0.0
        self.choose_board()

    def score_of(self, firm):
        rules = self.model.p.elections
        score = (
            rules.trustWeight * self.mean_trust_in(firm)
            + rules.reputationWeight * firm.reputation
            + rules.clarityWeight * firm.clarity
            + rules.noise * self.random.gauss(0, 1)
        )
        if firm is self.hub:
            satisfaction = sum(member.satisfaction for member in self.members) / len(self.members)
            conflict = self.mandate_conflict / max(1, self.model.steps - self.mandate_start)
            score += rules.satisfactionWeight * satisfaction
            score -= rules.conflictWeight * min(1.5, conflict)
        return score

    def choose_board(self):
        seats = min(5, max(3, round(len(self.members) / 5)))
        others = [firm for firm in self.members if firm is not self.hub]
        others.sort(key=lambda firm: firm.reputation, reverse=True)
        board = set(others[:seats])
        for firm in self.members:
            firm.is_on_board = firm in board

    # 9 Leaving and folding.

    def let_go(self):
        leavers = [firm for firm in self.members if firm.wishes_to_leave()]
        if leavers:
            self.release(leavers)
            self.choose_board()

    def release(self, leavers):
        """What they learnt by working together is lost, unless they have a social tie."""
        members = list(self.members)
        for firm in leavers:
            for other in members:
                if firm is other:
                    continue
                for view in (firm.views[other], other.views[firm]):
                    view.prerequisite_trust = view.first_impression
                    if not view.relation.is_social:
                        view.good_evidence = view.bad_evidence = 0.0
                        view.relation.joint_work = 0
            firm.network = None
            firm.is_on_board = False
            self.members.remove(firm)
            if self.hub is firm:
                self.hub = None

    def fold(self):
        if len(self.members) < self.settings.minimumSize:
            self.release(list(self.members))
            self.remove()
        else:
            self.usual_size = 0.9 * self.usual_size + 0.1 * len(self.members)

    # 11 Social ties.

    def befriend(self):
        rules = self.model.p.ties
        for at, one in enumerate(self.members):
            for other in self.members[at + 1 :]:
                relation = one.views[other].relation
                if relation.is_social or relation.joint_work <= rules.workThreshold:
                    continue
                if min(one.trust_in(other), other.trust_in(one)) <= rules.trustThreshold:
                    continue
                if self.random.random() < self.settings.tieHazard:
                    relation.is_social = True
