#!/bin/sh
# Prints a wide table of so many actors for the grid of grid.sh, always the same: table.sh COUNT
awk -v count="$1" 'BEGIN {
  srand(20261125)
  row = "acteur.id;acteur.nom;campagne;date;profil.statut;profil.effectif"
  for (d = 1; d <= 8; d++) { for (c = 1; c <= 4; c++) row = row ";d" d "c" c; row = row ";d" d "q" }
  print row ";d1c1.commentaire"
  split("association;scic;scop;mutuelle", statut, ";")
  split("Les Jardins;La Fabrique;L’Atelier;Le Relais;La Ruche;Le Chantier;La Coopérative;Le Fournil", name, ";")
  for (n = 1; n <= count; n++) {
    row = "a" n ";" name[1 + n % 8] " du quartier " n ";2026;2026-03-" sprintf("%02d", 1 + n % 28) ";" statut[1 + n % 4] ";" (n % 60)
    for (d = 1; d <= 8; d++) {
      for (c = 1; c <= 4; c++) { level = int(rand() * 4.4); row = row ";" (level > 3 ? "NSP" : level) }
      row = row ";" int(rand() * 100)
    }
    print row ";Une réunion par trimestre, ouverte aux bénévoles"
  }
}'
