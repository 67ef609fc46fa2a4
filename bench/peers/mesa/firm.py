"""A firm as a Mesa agent. What it thinks of every other firm is an object in a dictionary."""

import math
from dataclasses import dataclass

import mesa


@dataclass(slots=True, eq=False)
class Relation:
    """What two firms share; the same object in both directions."""

    joint_work: int = 0
    is_social: bool = False
    is_acquainted: bool = False


@dataclass(slots=True, eq=False)
class View:
    """What one firm knows of another."""

    first_impression: float
    prerequisite_trust: float
    relation: Relation
    good_evidence: float = 0.0
    bad_evidence: float = 0.0


def precision_of(clarity):
    return clarity / (1 - clarity)


def clarity_of(precision):
    return precision / (1 + precision)


def squared_distance(a, b):
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


class Firm(mesa.Agent):
    def __init__(self, model):
        super().__init__(model)
        p = model.p
        random = self.random
        mean, total = p.members.predispositionMean, p.members.predispositionConcentration
        self.predisposition = random.betavariate(mean * total, (1 - mean) * total)
        mean, total = p.members.leadershipMean, p.members.leadershipConcentration
        self.dynamism = random.betavariate(mean * total, (1 - mean) * total)
        self.listening = random.betavariate(mean * total, (1 - mean) * total)
        self.conflict_management = random.betavariate(mean * total, (1 - mean) * total)
        self.notoriety = random.random()
        self.sector = int(random.random() * p.population.sectors)
        exports = random.random() < p.population.exporters
        self.stage = p.population.exporterStage if exports else 0
        self.knowledge = p.population.exporterKnowledge if self.stage > 0 else p.population.knowledge
        self.first_export = 0 if self.stage > 0 else None
        self.error = (random.gauss(0, 1), random.gauss(0, 1))
        is_clear = random.random() < p.members.clearShare
        level = p.vision.clearLevel if is_clear else p.vision.vagueLevel
        self.set_vision(precision_of(level) * (0.5 + random.random()))
        self.aspiration = self.satisfaction = self.gain = self.payoff = 0.0
        self.total_gain = self.contribution = 0.0
        self.is_on_board = False
        self.projects = 0
        self.network = None
        self.member_since = 0
        self.hub_ticks = 0
        self.last_project = None
        self.views = {}
        self.mix = {self: 1.0}

    def set_vision(self, precision):
        """A clear vision is one that lies near the opportunity."""
        vision = self.model.p.vision
        deviation = math.sqrt(vision.spreadBase + min(vision.spreadMaximum, 0.5 / precision))
        self.precision = self.own_precision = precision
        opportunity = self.model.opportunity
        self.vision = (
            opportunity[0] + deviation * self.error[0],
            opportunity[1] + deviation * self.error[1],
        )

    def trust_in(self, other):
        view = self.views[other]
        n0 = self.model.p.trust.priorStrength
        good, bad = view.good_evidence, view.bad_evidence
        return (n0 * view.prerequisite_trust + good) / (n0 + good + bad)

    @property
    def clarity(self):
        return clarity_of(self.precision)

    @property
    def reputation(self):
        weight = self.model.p.reputation
        traits = (self.dynamism + self.listening + self.conflict_management) / 3
        experience = min(1, self.hub_ticks / weight.experienceFull)
        return min(
            1,
            weight.traits * traits
            + weight.experience * experience
            + weight.stage * self.stage / 4
            + weight.notoriety * self.notoriety,
        )

    def own_vision(self):
        self.mix = {self: 1.0}

    def enter(self, network):
        self.network = network
        self.member_since = self.model.steps
        self.aspiration = self.satisfaction = self.gain = self.total_gain = 0.0
        self.contribution = self.payoff = 0.0
        network.members.append(self)
        self.own_vision()

    # The quarter of a firm, in the order in which the model calls it.

    def learn_abroad(self):
        """Exporters' visions move to the opportunity; clarity fades."""
        rules = self.model.p.vision
        if self.stage > 0:
            pull = rules.marketLearning * self.knowledge
            opportunity = self.model.opportunity
            self.vision = (
                self.vision[0] + pull * (opportunity[0] - self.vision[0]),
                self.vision[1] + pull * (opportunity[1] - self.vision[1]),
            )
            self.mix = {origin: share * (1 - pull) for origin, share in self.mix.items()}
            self.mix[self] = self.mix.get(self, 0.0) + pull
        self.precision -= rules.forgetting * (self.precision - self.own_precision)

    def begin_quarter(self):
        self.projects = 0
        self.contribution = 0.0
        self.payoff = 0.0

    def fade(self):
        """Evidence fades; first impressions of fellow members wear off."""
        rules = self.model.p.trust
        network = self.network
        for other, view in self.views.items():
            kept = rules.tieRetention if view.relation.is_social else rules.retention
            view.good_evidence *= kept
            view.bad_evidence *= kept
            if network is not None and network is other.network:
                view.prerequisite_trust = rules.stranger + rules.priorRetention * (
                    view.prerequisite_trust - rules.stranger
                )

    def wishes_to_leave(self):
        rules = self.model.p.membership
        wish = rules.exitIntercept - rules.exitSatisfaction * self.satisfaction
        return self.random.random() < 1 / (1 + math.exp(-wish))

    def look_around(self):
        """An outsider may apply to the network that attracts it most."""
        model = self.model
        rules = model.p.membership
        if self.network is not None or self.random.random() >= rules.search:
            return
        best, highest = None, -math.inf
        for network, members in model.choices:
            attraction = self.attraction_of(network, members)
            if attraction > highest:
                best, highest = (network, members), attraction
        if best is None or highest <= rules.threshold:
            return
        network, members = best
        trust = sum(member.trust_in(self) for member in members) / len(members)
        if trust >= network.settings.admission:
            self.enter(network)

    def attraction_of(self, network, members):
        rules = self.model.p.membership
        reputation = sum(member.reputation for member in members) / len(members)
        trust = sum(self.trust_in(member) for member in members) / len(members)
        merit = (
            rules.performanceWeight * network.performance
            + rules.reputationWeight * reputation
            + rules.trustWeight * trust
            - rules.riskWeight * network.conflict / len(members)
        )
        vagueness = 1 + rules.vagueness * (1 - self.clarity)
        return merit * vagueness + rules.noise * self.random.gauss(0, 1)

    def try_to_found(self):
        """An outsider who tries gathers the outsiders it knows and trusts most."""
        founding = self.model.p.founding
        if self.network is not None or not self.tries:
            return
        known = [
            other
            for other, view in self.views.items()
            if other.network is None and (view.relation.is_acquainted or view.relation.is_social)
        ]
        known.sort(key=self.trust_in, reverse=True)
        founders = [self, *known[: founding.size - 1]]
        if len(founders) >= self.model.founded_settings.minimumSize:
            self.model.found(founders)

    def engage(self):
        """Up or down a stage of engagement abroad; knowledge of markets grows."""
        model = self.model
        rules = model.p.engagement
        network = self.network
        via_network = 0.0
        if network is not None:
            via_network = (
                rules.network
                * (rules.coordinationFloor + (1 - rules.coordinationFloor) * network.coordination)
                * self.contribution
                * network.clarity**2
            )
        advance = (
            (rules.solo + via_network)
            * (rules.knowledgeFloor + self.knowledge)
            * (rules.clarityFloor + (1 - rules.clarityFloor) * self.clarity)
            * (1 + model.advocacy)
        )
        retreat = rules.retreat * math.exp(-rules.knowledgeProtection * self.knowledge)
        if network is not None:
            retreat *= rules.memberProtection
        if self.stage < 4 and self.random.random() < 1 - math.exp(-advance):
            self.stage += 1
            if self.first_export is None:
                self.first_export = model.steps
        elif self.stage > 0 and self.random.random() < 1 - math.exp(-retreat):
            self.stage -= 1
        if self.stage > 0:
            self.knowledge += rules.exportLearning
        if network is not None:
            self.knowledge += rules.membershipLearning + network.settings.institutions
        self.knowledge = min(1, self.knowledge)
