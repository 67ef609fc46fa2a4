"""
The sweep of the job through Mesa's batch runner, on two processes; prints the line of the benchmark.

    python3 batch.py JOB [--fast]
"""

import json
import resource
import sys
import time

from mesa.batchrunner import batch_run

from job import read_job


def cpu_seconds():
    """Of this process and of the ended ones that it started."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def main(path, *options):
    job = read_job(path)
    if "--fast" in options:
        from fast import FastModel as model_class
    else:
        from model import ReticulaModel as model_class
    factors = job.sweep["factors"]
    wall = time.perf_counter()
    rows = batch_run(
        model_class,
        parameters={
            "job": path,
            "trust_initial": factors["trust.initial"],
            "hub_clarity": factors["hub.clarity"],
        },
        iterations=job.sweep["replicates"],
        number_processes=job.sweep["workers"],
        # It also makes the step at which `steps` equals the maximum.
        max_steps=job.ticks - 1,
        data_collection_period=-1,
        display_progress=False,
    )
    wall = time.perf_counter() - wall
    line = {
        "program": "mesa-batch" + ("-fast" if "--fast" in options else ""),
        "firms": job.parameters["population"]["firms"],
        "ticks": job.ticks,
        "runs": len(rows),
        "cpuSeconds": cpu_seconds(),
        "wallSeconds": wall,
        "processCpuSeconds": cpu_seconds(),
    }
    print(json.dumps(line))


if __name__ == "__main__":
    main(*sys.argv[1:])
