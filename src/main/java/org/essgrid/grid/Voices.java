package org.essgrid.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * How the questionnaires of several respondents make one result for their actor.
 *
 * @param rule how, unless a criterion says otherwise
 * @param colleges the kinds of respondents, in the order of the grid; none if the grid knows one voice only
 * @param byCriterion the criteria that have a rule of their own, by id
 */
public record Voices(Rule rule, List<College> colleges, Map<String, Rule> byCriterion) {

    /** Without colleges. */
    public static final Voices NONE = new Voices(new Rule(How.MEAN, Optional.empty()), List.of(), Map.of());

    /** @param weight the weight of its voice in the mean of the colleges, at least 0; 0 shows it without counting it */
    public record College(String id, Translated label, double weight) {
        public College {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight is at least 0");
            }
        }
    }

    /** What is made of the colleges' figures. */
    public enum How {
        /** The mean by the weights of the colleges; each college's figure is the mean of its answers. */
        MEAN,
        /** The median of the colleges' figures; each college's figure is the median of its answers. */
        MEDIAN,
        /** The lowest of the colleges' figures; each college's figure is the mean of its answers. */
        LOWEST,
        /** The figure of one college, the mean of its answers. */
        COLLEGE;

        /** Its name in grids and in results. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param college whose word it is, for {@link How#COLLEGE} only */
    public record Rule(How how, Optional<String> college) {
        public Rule {
            if ((how == How.COLLEGE) != college.isPresent()) {
                throw new IllegalArgumentException("a college goes with the rule of that name");
            }
        }

        /** Whether this college is heard under this rule. */
        public boolean hears(College candidate) {
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
