#!/usr/bin/env python3
"""A report of one questionnaire as somebody would script it in Python, to be timed beside `essgrid report`.

    python3 -m venv ~/essgrid-bench && ~/essgrid-bench/bin/pip install matplotlib reportlab
    ~/essgrid-bench/bin/python src/test/benchmark/report.py samples/ess-creteil.csv rapport.pdf

It reads the same questionnaire, scores each criterion by the place of its answer among those that are possible, draws with
matplotlib a radar, bars, all criteria as a strip of colours and the place of each number on its scale, and sets tables of
all criteria and their comments with ReportLab, on about as many pages. It checks nothing, knows no grid, weights, gates,
plan or method, and its PDF has no tags.
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
        if "-" in name and not name.startswith("#"):
            found[name.split("-")[0]].append((row, score(row)))
    return found


def mean(scores):
    known = [s for s in scores if s is not None]
    return sum(known) / len(known) if known else 0.0


def picture(draw, polar=False, height=12.5):
    figure = plt.figure(figsize=(6, height / 2.5))
    if polar:
        draw(figure.add_subplot(111, polar=True))
    else:
        draw(figure)
    figure.tight_layout()
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=150)
    plt.close(figure)
    data.seek(0)
    return Image(data, width=15 * cm, height=height * cm)


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
    def draw(figure):
        axes = figure.add_subplot(111)
        axes.barh(names, values)
        axes.invert_yaxis()
        axes.set_xlim(0, 100)

    return picture(draw)


def strip(found):
    def draw(figure):
        axes = figure.add_subplot(111)
        for y, scores in enumerate([[s for _, s in rows] for rows in found.values()]):
            for x, value in enumerate(scores):
                axes.barh(y, 1, left=x, height=0.9, color=plt.cm.viridis((value or 0.0) / 100))
                axes.text(x + 0.5, y, "?" if value is None else f"{value:.0f}", ha="center", va="center", fontsize=7)
        axes.set_yticks(range(len(found)))
        axes.set_yticklabels(list(found))
        axes.invert_yaxis()

    return picture(draw)


def quantities(found):
    numbers = [(row, value) for rows in found.values() for row, value in rows if row["reponses_possibles"].startswith("nombre")]

    def draw(figure):
        for i, (row, value) in enumerate(numbers[:15]):
            axes = figure.add_subplot(8, 2, i + 1)
            axes.plot([0, 100], [0, 100])
            axes.plot([value or 0.0], [value or 0.0], "o")
            axes.set_title(row["critere"], fontsize=6)

    return picture(draw, height=20)


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
        strip(found),
        PageBreak(),
        quantities(found),
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
