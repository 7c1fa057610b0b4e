package org.essgrid.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.text.Keyed;
import org.essgrid.text.Translated;

/**
 * How the questionnaires of several respondents are combined into one result for their actor.
 *
 * @param rule the rule for criteria without a rule of their own
 * @param colleges the groups of respondents, in the order of the grid; none if each actor has one questionnaire
 * @param byCriterion the rules of criteria with a rule of their own, by criterion id
 */
public record Voices(Rule rule, List<College> colleges, Map<String, Rule> byCriterion) {

    /** One questionnaire per actor. */
    public static final Voices NONE = new Voices(new Rule(Method.MEAN, Optional.empty()), List.of(), Map.of());

    /** @param weight the weight in the mean of the colleges, at least 0; 0 shows the college without counting it */
    public record College(String id, Translated label, double weight) {
        public College {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight must be at least 0");
            }
        }
    }

    /** How the values of the colleges are combined. */
    public enum Method implements Keyed {
        /** The weighted mean of the colleges; the value of a college is the mean of its answers. */
        MEAN,
        /** The median of the colleges; the value of a college is the median of its answers. */
        MEDIAN,
        /** The lowest value of the colleges; the value of a college is the mean of its answers. */
        LOWEST,
        /** The value of one college, the mean of its answers. */
        COLLEGE;
    }

    /** @param college the deciding college, for {@link Method#COLLEGE} only */
    public record Rule(Method method, Optional<String> college) {
        public Rule {
            if ((method == Method.COLLEGE) != college.isPresent()) {
                throw new IllegalArgumentException("a rule has a college if and only if its method is COLLEGE");
            }
        }

        /** Whether the answers of this college count under this rule. */
        public boolean includes(College candidate) {
            return college.map(candidate.id()::equals).orElse(candidate.weight() > 0);
        }
    }

    public Voices {
        colleges = List.copyOf(colleges);
        byCriterion = Map.copyOf(byCriterion);
    }

    public Rule ruleOf(String criterion) {
        return byCriterion.getOrDefault(criterion, rule);
    }

    public Optional<College> college(String id) {
        return colleges.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
