"""
The model in the fastest idiom found in Mesa: the same agents and rules, with trust kept instead of
worked out at every look, evidence faded only where there is some, and plain loops over lists
instead of calls through agent sets.

NumPy columns on the model, with one operation for all firms, were tried as well and took half as
long again at 60 firms: arrays over the ten members of a network are too short to gain by it.
"""

import math
from dataclasses import dataclass

from firm import Firm, View
from model import REPORTERS, ReticulaModel
from network import Network

__all__ = ["REPORTERS", "FastModel"]


@dataclass(slots=True, eq=False)
class KeptView(View):
    trust: float = 0.0

    def refresh(self, n0):
        good = self.good_evidence
        self.trust = (n0 * self.prerequisite_trust + good) / (n0 + good + self.bad_evidence)


class FastFirm(Firm):
    def __init__(self, model):
        super().__init__(model)
        # Those to whom there is a social tie.
        self.friends = []

    def trust_in(self, other):
        return self.views[other].trust

    def fade(self):
        """Only views of fellow members and of friends hold anything that fades."""
        rules = self.model.p.trust
        n0, stranger, worn = rules.priorStrength, rules.stranger, rules.priorRetention
        retention, tie_retention = rules.retention, rules.tieRetention
        views, network = self.views, self.network
        if network is not None:
            for other in network.members:
                if other is self:
                    continue
                view = views[other]
                kept = tie_retention if view.relation.is_social else retention
                view.good_evidence *= kept
                view.bad_evidence *= kept
                view.prerequisite_trust = stranger + worn * (view.prerequisite_trust - stranger)
        for other in self.friends:
            if network is None or other.network is not network:
                view = views[other]
                view.good_evidence *= tie_retention
                view.bad_evidence *= tie_retention
                view.refresh(n0)


class FastNetwork(Network):
    def gather(self, initiator, aim, call):
        rules = self.model.p.projects
        most = rules.perFirm
        if initiator.projects >= most:
            return
        x, y = aim
        views, random, exp = initiator.views, self.random.random, math.exp
        social_weight, noise = rules.socialWeight, rules.choiceNoise
        ranked = []
        for firm in self.members:
            if firm is initiator or firm.projects >= most:
                continue
            vx, vy = firm.vision
            dx, dy = vx - x, vy - y
            formal = call * (exp(-(dx * dx + dy * dy) / 2) + self.idle[firm])
            view = views[firm]
            informal = view.trust + social_weight if view.relation.is_social else view.trust
            ranked.append((formal + informal + noise * random(), formal > informal, firm))
        self.form_team(initiator, aim, ranked)

    def open_projects(self):
        self.idle = {firm: self.idleness(firm) for firm in self.members}
        super().open_projects()

    def expect(self):
        """Only what is seen: expectations are read from the trust that is kept."""
        noise, gauss = self.model.p.trust.observationNoise, self.random.gauss
        for project in self.projects:
            project.observed = [
                min(1, max(0, c + noise * gauss(0, 1))) for c in project.contributions
            ]

    def learn(self):
        rules = self.model.p.trust
        base, slope, harm = rules.referenceBase, rules.referenceSlope, rules.asymmetry
        floor = rules.coordinationFloor
        partner = rules.gain * (floor + (1 - floor) * self.coordination)
        onlooker = partner * rules.observation
        for project in self.projects:
            seen = list(zip(project.team, project.observed))
            for firm in self.members:
                weight = partner if firm in project.team else onlooker
                views = firm.views
                for other, observed in seen:
                    if other is firm:
                        continue
                    view = views[other]
                    expected = base + slope * view.trust
                    surprise = observed - expected
                    if surprise > 0:
                        view.good_evidence += weight * surprise / (1 - expected)
                    else:
                        view.bad_evidence -= weight * harm * surprise / expected
        n0 = rules.priorStrength
        for firm in self.members:
            views = firm.views
            for other in self.members:
                if other is not firm:
                    view = views[other]
                    good = view.good_evidence
                    view.trust = (n0 * view.prerequisite_trust + good) / (
                        n0 + good + view.bad_evidence
                    )

    def mean_trust_in(self, firm):
        members = self.members
        if len(members) < 2:
            return 0.5
        sum_of = 0.0
        for member in members:
            if member is not firm:
                sum_of += member.views[firm].trust
        return sum_of / (len(members) - 1)

    def meet(self, one, other, contribution_gap):
        super().meet(one, other, contribution_gap)
        n0 = self.model.p.trust.priorStrength
        one.views[other].refresh(n0)
        other.views[one].refresh(n0)

    def release(self, leavers):
        members = list(self.members)
        super().release(leavers)
        n0 = self.model.p.trust.priorStrength
        for firm in leavers:
            for other in members:
                if firm is not other:
                    firm.views[other].refresh(n0)
                    other.views[firm].refresh(n0)

    def befriend(self):
        rules = self.model.p.ties
        trusted, worked = rules.trustThreshold, rules.workThreshold
        members = self.members
        for at, one in enumerate(members):
            views = one.views
            for other in members[at + 1 :]:
                view = views[other]
                relation = view.relation
                if relation.joint_work <= worked or relation.is_social:
                    continue
                if view.trust <= trusted or other.views[one].trust <= trusted:
                    continue
                if self.random.random() < self.settings.tieHazard:
                    relation.is_social = True
                    one.friends.append(other)
                    other.friends.append(one)


class FastModel(ReticulaModel):
    firm_class = FastFirm
    network_class = FastNetwork

    def first_view(self, other, relation):
        view = super().first_view(other, relation)
        kept = KeptView(view.first_impression, view.prerequisite_trust, relation)
        kept.refresh(self.p.trust.priorStrength)
        return kept

    def step(self):
        """One quarter, in the order of the pipeline."""
        firms = list(self.firms)
        networks = list(self.networks)
        for network in networks:
            network.coordinate()
        for network in networks:
            network.share_vision()
        for firm in firms:
            firm.learn_abroad()
            firm.begin_quarter()
        for network in networks:
            network.open_projects()
            network.cooperate()
            network.expect()
        for firm in firms:
            firm.fade()
        for network in networks:
            network.learn()
            network.quarrel()
            network.judge()
            network.hold_elections()
            network.let_go()
        self.join()
        self.begin_networks()
        for network in list(self.networks):
            network.fold()
        self.advocacy = sum(network.settings.advocacy for network in self.networks)
        for firm in firms:
            firm.engage()
        for network in self.networks:
            network.befriend()
        self.drift()
        if self.datacollector is not None:
            self.datacollector.collect(self)
