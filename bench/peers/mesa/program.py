"""
Runs the Mesa model and prints the line that every program of the benchmark prints.

    python3 program.py JOB [--fast] [--collect]

    --fast     the best idiom instead of the usual one
    --collect  with Mesa's DataCollector at every step
"""

import json
import math
import resource
import sys
import time

from job import read_job


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def run(job, model_class, reporters, seed, collects):
    model = model_class(job, collects=collects, seed=seed)
    for _ in range(job.ticks):
        model.step()
    if collects:
        frame = model.datacollector.get_model_vars_dataframe()
        return {name: frame[name].iloc[-1] for name in reporters}
    return {name: reporter(model) for name, reporter in reporters.items()}


def moments(rows, name):
    """Mean, standard deviation and number of the runs that have a value."""
    values = [row[name] for row in rows if row[name] is not None and not math.isnan(row[name])]
    n = len(values)
    mean = sum(values) / n
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / (n - 1)) if n > 1 else 0
    return {"mean": mean, "deviation": deviation, "runs": n}


def main(path, *options):
    job = read_job(path)
    collects = "--collect" in options
    if "--fast" in options:
        from fast import REPORTERS, FastModel as model_class
    else:
        from model import REPORTERS, ReticulaModel as model_class
    for k in range(job.warm_up):
        run(job, model_class, REPORTERS, job.first + k, collects)
    wall, cpu = time.perf_counter(), cpu_seconds()
    rows = [run(job, model_class, REPORTERS, job.first + k, collects) for k in range(job.runs)]
    line = {
        "program": "mesa" + ("-fast" if "--fast" in options else "") + ("-collect" if collects else ""),
        "firms": job.parameters["population"]["firms"],
        "ticks": job.ticks,
        "runs": job.runs,
        "cpuSeconds": cpu_seconds() - cpu,
        "wallSeconds": time.perf_counter() - wall,
        "processCpuSeconds": cpu_seconds(),
        "means": {name: moments(rows, name) for name in REPORTERS},
    }
    print(json.dumps(line))


if __name__ == "__main__":
    main(*sys.argv[1:])
