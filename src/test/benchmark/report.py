#!/usr/bin/env python3
"""A report of one questionnaire as somebody would script it in Python, to be timed beside `essgrid report`.

    python3 -m venv ~/essgrid-bench && ~/essgrid-bench/bin/pip install matplotlib reportlab
    ~/essgrid-bench/bin/python src/test/benchmark/report.py samples/ess-creteil.csv rapport.pdf

It reads the same questionnaire, scores each criterion by the place of its answer among those that are possible, draws a
radar and bars with matplotlib, and sets tables of all criteria and their comments with ReportLab on fewer pages.
It checks nothing, knows no weights, gates or profile, and makes no tagged PDF.
"""
import csv
import io
import math
import sys
from collections import defaultdict

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def score(row):
    choices = [choice.strip() for choice in row["reponses_possibles"].split("|")]
    if len(choices) > 2 and row["reponse"] in choices:
        return 100.0 * choices.index(row["reponse"]) / (len(choices) - 1)
    try:
        return max(0.0, min(100.0, float(row["reponse"].replace(",", "."))))
    except ValueError:
        return None


def themes(rows):
    found = defaultdict(list)
    for row in rows:
        name = row["critere"]
        if "-" in name:
            found[name.split("-")[0]].append((row, score(row)))
    return found


def mean(scores):
    known = [s for s in scores if s is not None]
    return sum(known) / len(known) if known else 0.0


def picture(draw, polar=False):
    figure = plt.figure(figsize=(6, 5))
    draw(figure.add_subplot(111, polar=polar))
    figure.tight_layout()
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=150)
    plt.close(figure)
    data.seek(0)
    return Image(data, width=15 * cm, height=12.5 * cm)


def radar(names, values):
    def draw(axes):
        angles = [2 * math.pi * i / len(names) for i in range(len(names))]
        axes.plot(angles + angles[:1], values + values[:1])
        axes.fill(angles + angles[:1], values + values[:1], alpha=0.2)
        axes.set_xticks(angles)
        axes.set_xticklabels(names)
        axes.set_ylim(0, 100)

    return picture(draw, polar=True)


def bars(names, values):
    def draw(axes):
        axes.barh(names, values)
        axes.invert_yaxis()
        axes.set_xlim(0, 100)

    return picture(draw)


def table(rows, styles):
    cells = [["Critère", "Réponse", "Note", "Commentaire"]]
    for row, value in rows:
        cells.append([
            Paragraph(row["question"], styles["BodyText"]),
            Paragraph(row["reponse"], styles["BodyText"]),
            "" if value is None else f"{value:.0f}",
            Paragraph(row["commentaire"], styles["BodyText"]),
        ])
    made = Table(cells, colWidths=[6 * cm, 4.5 * cm, 1.5 * cm, 5 * cm], repeatRows=1)
    made.setStyle(TableStyle([
        ("GRID", (0, 0), (-1, -1), 0.25, colors.grey),
        ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]))
    return made


def main(source, target):
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    found = themes(rows)
    names = list(found)
    values = [mean([s for _, s in found[name]]) for name in names]
    styles = getSampleStyleSheet()
    story = [
        Paragraph("Auto-évaluation", styles["Title"]),
        Paragraph(f"Note globale : {mean(values):.0f} sur 100", styles["Heading2"]),
        radar(names, values),
        PageBreak(),
        bars(names, values),
        PageBreak(),
    ]
    for name, value in zip(names, values):
        story += [
            Paragraph(f"{name} : {value:.0f} sur 100", styles["Heading2"]),
            table(found[name], styles),
            Spacer(1, 12),
        ]
    SimpleDocTemplate(target, pagesize=A4).build(story)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
