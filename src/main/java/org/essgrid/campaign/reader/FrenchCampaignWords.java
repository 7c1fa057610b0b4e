package org.essgrid.campaign.reader;

import java.util.List;
import java.util.Map;

/** The French words that users write instead of an English key or value, for suggestions. */
final class FrenchCampaignWords {

    static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("titre", List.of("title")),
            Map.entry("nom", List.of("title", "id")),
            Map.entry("langues", List.of("languages")),
            Map.entry("langue", List.of("languages")),
            Map.entry("sortie", List.of("output")),
            Map.entry("dossier", List.of("output", "source")),
            Map.entry("campagnes", List.of("campaigns")),
            Map.entry("editions", List.of("campaigns")),
            Map.entry("grille", List.of("grid")),
            Map.entry("questionnaires", List.of("source")),
            Map.entry("reponses", List.of("source")),
            Map.entry("membres", List.of("members")),
            Map.entry("depuis", List.of("since")),
            Map.entry("anciens", List.of("from")),
            Map.entry("de", List.of("from", "of")),
            Map.entry("facettes", List.of("facets")),
            Map.entry("anonymat", List.of("anonymity")),
            Map.entry("plancher", List.of("floor")),
            Map.entry("seuil", List.of("floor", "thresholds")),
            Map.entry("noms", List.of("names")),
            Map.entry("montres", List.of("shown")),
            Map.entry("visibles", List.of("shown")),
            Map.entry("caches", List.of("hidden")),
            Map.entry("masques", List.of("hidden")),
            Map.entry("comparaison", List.of("benchmark")),
            Map.entry("repere", List.of("benchmark")),
            Map.entry("precedente", List.of("previous")),
            Map.entry("en cours", List.of("current")),
            Map.entry("rapports", List.of("reports")),
            Map.entry("tous", List.of("all")),
            Map.entry("acteurs", List.of("actors")),
            Map.entry("reseau", List.of("network")),
            Map.entry("aucun", List.of("none")),
            Map.entry("aucune", List.of("none")),
            Map.entry("seuils", List.of("thresholds")),
            Map.entry("rejets au plus", List.of("rejected-at-most")),
            Map.entry("score au moins", List.of("score-at-least")),
            Map.entry("noeud", List.of("node")),
            Map.entry("mediane", List.of("median")),
            Map.entry("moyenne", List.of("mean")),
            Map.entry("true", List.of("previous")),
            Map.entry("oui", List.of("previous")),
            Map.entry("false", List.of("none")),
            Map.entry("non", List.of("none")));

    private FrenchCampaignWords() {}
}
