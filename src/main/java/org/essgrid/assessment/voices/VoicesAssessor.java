package org.essgrid.assessment.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.JoinedAnswers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Voices.College;

/** Scores an actor from several questionnaires: they are consolidated criterion by criterion, then groups are scored. */
public final class VoicesAssessor {

    private VoicesAssessor() {}

    /**
     * The assessment of an actor. A single questionnaire is scored as if the grid had no voices.
     *
     * @param questionnaires as returned by {@link JoinedAnswers}: at least one voice, with a college of the grid, and optionally
     *     the actor's own, with its plan
     */
    public static Assessment assess(Grid grid, List<Answers> questionnaires) {
        Assessor assessor = new Assessor(grid);
        Answers first = questionnaires.get(0);
        List<Answers> voices =
                questionnaires.stream().filter(q -> !q.isOfActorItself()).toList();
        if (questionnaires.size() == 1) {
            return assessor.assess(first);
        }
        List<Assessment> each = voices.stream().map(assessor::assess).toList();
        Map<String, CriterionResult> results = new LinkedHashMap<>();
        Map<String, CriterionVoices> shown = new LinkedHashMap<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Criterion criterion : grid.criteria()) {
            CriterionConsolidation consolidation = new CriterionConsolidation(
                    criterion, grid.voices().ruleOf(criterion.id()), voicesOn(criterion, each), own(criterion, first));
            CriterionResult result = consolidation.result();
            results.put(criterion.id(), result);
            shown.put(criterion.id(), consolidation.shown(grid.voices().colleges()));
            answers.put(criterion.id(), result.answer());
        }
        Answers joined = new Answers(
                first.actor().of(Optional.empty()), first.profile(), first.parameters(), answers, first.location());
        return assessor.assess(joined, results).withVoices(shown);
    }

    /** Joins the questionnaires as they were read, checks and assesses them; empty if there are errors. */
    public static Optional<Assessment> join(Grid grid, List<Answers> questionnaires, Diagnostics problems) {
        List<Answers> joined = JoinedAnswers.of(grid, questionnaires, problems);
        joined.forEach(one -> PlausibilityCheck.check(Assessor.assess(grid, one), problems));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Assessment assessment = assess(grid, joined);
        TargetsCheck.check(assessment, problems);
        return Optional.of(assessment);
    }

    /** The actor's own questionnaire comes first, if there is one. */
    private static Answer own(Criterion criterion, Answers first) {
        return first.isOfActorItself() ? first.to(criterion.id()) : Answer.missing(first.location());
    }

    private static List<Voice> voicesOn(Criterion criterion, List<Assessment> each) {
        List<Voice> voices = new ArrayList<>();
        for (Assessment one : each) {
            College college = one.answers()
                    .actor()
                    .college()
                    .flatMap(one.grid().voices()::college)
                    .orElseThrow(() -> new IllegalArgumentException("a voice without a college"));
            voices.add(new Voice(
                    college, (CriterionResult) one.node(criterion.id()).orElseThrow()));
        }
        return voices;
    }
}
