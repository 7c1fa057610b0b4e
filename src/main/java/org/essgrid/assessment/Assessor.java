package org.essgrid.assessment;

import java.util.Map;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.jspecify.annotations.Nullable;

/**
 * Scores questionnaires of one grid. An assessor prepares what depends on the grid alone; it can then score any number of
 * questionnaires, from any thread.
 */
public final class Assessor {

    private final Grid grid;
    private final Map<String, Element> elements;
    private final Map<String, Group> parents;

    public Assessor(Grid grid) {
        this.grid = grid;
        this.elements = grid.index();
        this.parents = grid.parents();
        // A view gives a parent to its groups only: whether a criterion is in scope depends on its place in the grid
        // itself.
        for (Group group : grid.viewGroups()) {
            group.children().stream().filter(Group.class::isInstance).forEach(child -> parents.put(child.id(), group));
        }
    }

    Grid grid() {
        return grid;
    }

    /** By id, in the order of the grid. */
    Map<String, Element> elements() {
        return elements;
    }

    /** The group that contains an element; none for the root. */
    @Nullable
    Group parent(Element element) {
        return parents.get(element.id());
    }

    public Assessment assess(Answers answers) {
        return assess(answers, Map.of());
    }

    /**
     * Scores an actor, some of whose criteria already have their result.
     *
     * @param answers what formulas can refer to
     * @param given the known results by criterion id
     */
    public Assessment assess(Answers answers, Map<String, CriterionResult> given) {
        return new QuestionnaireScorer(this, answers, given).assessment();
    }

    /** The overall result alone, without gates and views; parameters as in {@link #assess(Answers, Map)}. */
    public GroupResult overall(Answers answers, Map<String, CriterionResult> given) {
        return new QuestionnaireScorer(this, answers, given).root();
    }

    /** Scores a single questionnaire. */
    public static Assessment assess(Grid grid, Answers answers) {
        return new Assessor(grid).assess(answers);
    }
}
