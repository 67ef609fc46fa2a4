"""The job that the harness hands over: parameters, networks, ticks, runs; see ../../harness/job.mjs."""

import json
from types import SimpleNamespace


def groups_of(values):
    """Nested dictionaries as objects, so that the equations read p.trust.gain."""
    return SimpleNamespace(
        **{name: groups_of(value) if isinstance(value, dict) else value for name, value in values.items()}
    )


def read_job(path):
    with open(path, encoding="utf-8") as file:
        job = json.load(file)
    return SimpleNamespace(
        ticks=job["ticks"],
        runs=job["runs"],
        warm_up=job["warmUp"],
        first=job["firstReplicate"],
        parameters=job["parameters"],
        networks=job["networks"],
        founded=job["foundedSettings"],
        sweep=job.get("sweep"),
    )
