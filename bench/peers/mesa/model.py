"""
The model in Mesa's usual idiom: firms and networks are agents, a step calls their methods through
agent sets, a DataCollector looks at every step. One territory.

Left out because it is off at the defaults, which ../pinned.json holds the job to: visions and
coordination that are held, traits imposed on hubs, rival rules, shares by power (regulation is 1),
votes within a mandate, changes in the middle of a run, firms and ties known one by one.
"""

import mesa

from firm import Firm, Relation, View, precision_of
from job import groups_of, read_job
from network import Network


class ReticulaModel(mesa.Model):
    """`job`: path of the job, or what was read from it; the others are what a sweep varies."""

    firm_class = Firm
    network_class = Network

    def __init__(self, job, trust_initial=None, hub_clarity=None, collects=True, seed=None):
        super().__init__(seed=seed)
        job = job if hasattr(job, "parameters") else read_job(job)
        self.p = groups_of(job.parameters)
        if trust_initial is not None:
            self.p.trust.initial = trust_initial
        if hub_clarity is not None:
            self.p.hub.clarity = hub_clarity
        self.founded_settings = groups_of(job.founded)
        self.opportunity = (self.random.gauss(0, 1), self.random.gauss(0, 1))
        self.choices = []
        self.advocacy = 0.0
        firms = list(self.firm_class.create_agents(self, self.p.population.firms))
        ties = self.small_world(firms)
        self.settle(firms, ties, job.networks)
        self.datacollector = mesa.DataCollector(model_reporters=REPORTERS) if collects else None

    @property
    def firms(self):
        return self.agents_by_type[self.firm_class]

    @property
    def networks(self):
        """Those that live: a network that folds is removed."""
        return self.agents_by_type[self.network_class]

    def small_world(self, firms):
        """Who knew whom: a ring on which firms of a sector are neighbours, partly rewired."""
        rules = self.p.ties
        place = {firm: firm.sector + self.random.random() for firm in firms}
        ring = sorted(firms, key=place.get)
        n = len(ring)
        reach = min(int(rules.degree / 2 + 0.5), (n - 1) // 2)
        ties = set()
        for at, firm in enumerate(ring):
            for step in range(1, reach + 1):
                other = ring[(at + step) % n]
                if self.random.random() < rules.rewiring:
                    other = ring[(at + 1 + self.random.randrange(n - 1)) % n]
                ties.add(frozenset((firm, other)))
        return ties

    def settle(self, firms, ties, declared):
        """Founders are drawn, firms get their first impressions, networks begin and elect."""
        free = list(firms)
        groups = []
        for network in declared:
            founders = self.random.sample(free, network["founders"])
            for firm in founders:
                free.remove(firm)
            for at, firm in enumerate(founders):
                for other in founders[at + 1 :]:
                    if self.random.random() < self.p.ties.founders:
                        ties.add(frozenset((firm, other)))
            groups.append((groups_of(network["settings"]), founders))
        for at, firm in enumerate(firms):
            for other in firms[at + 1 :]:
                tied = frozenset((firm, other)) in ties
                relation = Relation(is_acquainted=tied)
                firm.views[other] = self.first_view(other, relation)
                other.views[firm] = self.first_view(firm, relation)
        for settings, founders in groups:
            network = self.network_class(self, settings, founders)
            network.elect()
            hub = network.hub
            hub.set_vision(precision_of(self.p.hub.clarity) * (0.5 + self.random.random()))
            network.pool_first_visions()

    def first_view(self, other, relation):
        rules = self.p.trust
        standing = rules.notorietyWeight * (other.notoriety - 0.5)
        tie = rules.priorTieWeight if relation.is_acquainted else 0
        trust = min(1, max(0, rules.initial + standing + tie))
        return View(trust, trust, relation)

    def found(self, founders):
        self.network_class(self, self.founded_settings, founders).elect()

    def step(self):
        """One quarter, in the order of the pipeline."""
        self.networks.do("coordinate")
        self.networks.do("share_vision")
        self.firms.do("learn_abroad")
        self.firms.do("begin_quarter")
        self.networks.do("open_projects")
        self.networks.do("cooperate")
        self.networks.do("expect")
        self.firms.do("fade")
        self.networks.do("learn")
        self.networks.do("quarrel")
        self.networks.do("judge")
        self.networks.do("hold_elections")
        self.networks.do("let_go")
        self.join()
        self.begin_networks()
        self.networks.do("fold")
        self.advocacy = sum(network.settings.advocacy for network in self.networks)
        self.firms.do("engage")
        self.networks.do("befriend")
        self.drift()
        if self.datacollector is not None:
            self.datacollector.collect(self)

    def join(self):
        self.choices = [
            (network, list(network.members)) for network in self.networks if network.members
        ]
        self.firms.do("look_around")

    def begin_networks(self):
        founding = self.p.founding
        chance = founding.rate * (0.5 + founding.support)
        for firm in self.firms:
            firm.tries = firm.network is None and self.random.random() < chance
        self.firms.do("try_to_found")

    def drift(self):
        step = self.p.environment.drift
        self.opportunity = (
            self.opportunity[0] + self.random.gauss(0, step),
            self.opportunity[1] + self.random.gauss(0, step),
        )

    # The headline measures.

    def mean_of_firms(self, value):
        return sum(map(value, self.firms)) / len(self.firms)

    def mean_of_members(self, value):
        members = [firm for firm in self.firms if firm.network is not None]
        return sum(map(value, members)) / len(members) if members else None

    def mean_of_networks(self, value):
        values = [value(network) for network in self.networks]
        values = [value for value in values if value is not None]
        return sum(values) / len(values) if values else None


def trust_among(network):
    members = network.members
    pairs = len(members) * (len(members) - 1)
    trust = sum(one.trust_in(other) for one in members for other in members if one is not other)
    return trust / pairs if pairs else None


def cooperation_of(network):
    partners = sum(firm.projects for firm in network.members)
    contributions = sum(firm.contribution * firm.projects for firm in network.members)
    return contributions / partners if partners else None


def engagement(model):
    return model.mean_of_firms(lambda firm: firm.stage)


def exporters(model):
    return model.mean_of_firms(lambda firm: firm.stage > 0)


def trust(model):
    return model.mean_of_networks(trust_among)


def shared_clarity(model):
    return model.mean_of_networks(lambda network: network.clarity)


def cooperation(model):
    return model.mean_of_networks(cooperation_of)


def coordination(model):
    return model.mean_of_networks(lambda network: network.coordination)


def conflict_load(model):
    return model.mean_of_networks(lambda network: network.conflict / len(network.members))


def satisfaction(model):
    return model.mean_of_members(lambda firm: firm.satisfaction)


def payoff(model):
    return model.mean_of_members(lambda firm: firm.payoff)


REPORTERS = {
    "engagement": engagement,
    "exporters": exporters,
    "trust": trust,
    "sharedClarity": shared_clarity,
    "cooperation": cooperation,
    "coordination": coordination,
    "conflictLoad": conflict_load,
    "satisfaction": satisfaction,
    "payoff": payoff,
}
