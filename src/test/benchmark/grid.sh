#!/bin/sh
# Prints a grid of forty criteria: eight dimensions of four questions with levels and one with a number.
awk 'BEGIN {
  print "id: banc"
  print "version: \"1\""
  print "title: Banc d’essai"
  print "languages: [fr]"
  print "profile:"
  print "  - {id: statut, label: Statut, choices: [association, scic, scop, mutuelle], required: true}"
  print "  - {id: effectif, label: Effectif, min: 0}"
  print "scales:"
  print "  engagement:"
  print "    - {id: 0, score: 0, label: Pas encore}"
  print "    - {id: 1, score: 35, label: Quelques actions}"
  print "    - {id: 2, score: 70, label: Une pratique régulière}"
  print "    - {id: 3, score: 100, label: Une politique suivie}"
  print "bands:"
  print "  - {id: debut, from: 0, label: À construire}"
  print "  - {id: chemin, from: 40, label: En chemin}"
  print "  - {id: acquis, from: 70, label: Acquis}"
  print "dimensions:"
  split("Utilité sociale;Gouvernance;Salariat;Territoire;Environnement;Économie;Partenariats;Communication", title, ";")
  for (d = 1; d <= 8; d++) {
    print "  - id: d" d
    print "    title: " title[d]
    print "    criteria:"
    for (c = 1; c <= 4; c++)
      print "      - {id: d" d "c" c ", kind: qualitative, scale: engagement, question: \"" title[d] " : comment la structure s’y prend-elle pour associer ses membres, point " c " ?\"}"
    print "      - {id: d" d "q, kind: quantitative, unit: \"%\", accept: [0, 100], question: \"" title[d] " : quelle part y est consacrée ?\", score: {linear: {from: 0, to: 80}}}"
  }
}'
