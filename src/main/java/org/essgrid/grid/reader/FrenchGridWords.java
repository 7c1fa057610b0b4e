package org.essgrid.grid.reader;

import java.util.List;
import java.util.Map;

/** The words that French authors write where the format has an English one. */
final class FrenchGridWords {

    static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("titre", List.of("title")),
            Map.entry("nom", List.of("title", "label", "id")),
            Map.entry("libelle", List.of("label", "title")),
            Map.entry("texte", List.of("text", "label")),
            Map.entry("langues", List.of("languages")),
            Map.entry("profil", List.of("profile")),
            Map.entry("voix", List.of("voices")),
            Map.entry("regle", List.of("rule")),
            Map.entry("mediane", List.of("median")),
            Map.entry("le plus bas", List.of("lowest")),
            Map.entry("parametres", List.of("parameters")),
            Map.entry("echelle", List.of("scale")),
            Map.entry("echelles", List.of("scales")),
            Map.entry("niveaux", List.of("levels", "scale")),
            Map.entry("choix", List.of("choices")),
            Map.entry("criteres", List.of("criteria")),
            Map.entry("conditions", List.of("gates", "require")),
            Map.entry("type", List.of("kind")),
            Map.entry("aide", List.of("help")),
            Map.entry("poids", List.of("weight")),
            Map.entry("unite", List.of("unit")),
            Map.entry("entier", List.of("integer")),
            Map.entry("donnees", List.of("inputs")),
            Map.entry("formule", List.of("value", "that")),
            Map.entry("valeur", List.of("value")),
            Map.entry("note", List.of("score")),
            Map.entry("conseil", List.of("advice")),
            Map.entry("preuve", List.of("evidence")),
            Map.entry("etiquettes", List.of("tags")),
            Map.entry("obligatoire", List.of("required")),
            Map.entry("facultatif", List.of("optional")),
            Map.entry("facultative", List.of("optional")),
            Map.entry("aucune", List.of("none")),
            Map.entry("somme", List.of("sum")),
            Map.entry("moyenne", List.of("weighted-mean", "mean")),
            Map.entry("moyenne ponderee", List.of("weighted-mean")),
            Map.entry("moyenne geometrique", List.of("geometric-mean")),
            Map.entry("moyenne harmonique", List.of("harmonic-mean")),
            Map.entry("de", List.of("from")),
            Map.entry("a", List.of("to")),
            Map.entry("sinon", List.of("else")),
            Map.entry("oui", List.of("true")),
            Map.entry("vrai", List.of("true")),
            Map.entry("yes", List.of("true")),
            Map.entry("non", List.of("false")),
            Map.entry("faux", List.of("false")),
            Map.entry("no", List.of("false")));

    private FrenchGridWords() {}
}
