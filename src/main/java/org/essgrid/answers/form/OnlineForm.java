package org.essgrid.answers.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.form.FormQuestion.After;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.Translated;

/** The questionnaire of a grid as an online form: what is asked, in which order and under which conditions. */
public final class OnlineForm {
    /**
     * Questions on one page.
     *
     * @param first index of its first question among all
     */
    public record Section(Translated title, int first, int end) {}

    private final Grid grid;
    private final List<Language> languages;
    private final List<Section> sections = new ArrayList<>();
    private final List<FormQuestion> questions = new ArrayList<>();

    public OnlineForm(Grid grid) {
        this.grid = grid;
        List<Language> own = Stream.of(Language.values())
                .filter(language -> grid.about().languages().contains(language.code()))
                .toList();
        this.languages = own.isEmpty() ? List.of(Language.FRENCH) : own;
        addSection(words("form.actor"), this::addFacts);
        List<Element> loose = new ArrayList<>();
        for (Element child : grid.root().children()) {
            if (child instanceof Group group) {
                addSection(group.title(), () -> add(group, List.of()));
            } else {
                loose.add(child);
            }
        }
        if (!loose.isEmpty()) {
            addSection(words("answers.template-further"), () -> loose.forEach(child -> add(child, List.of())));
        }
    }

    Grid grid() {
        return grid;
    }

    /** The languages of the grid, of which the first is the form's own. */
    List<Language> languages() {
        return languages;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<FormQuestion> questions() {
        return questions;
    }

    /** The index of the question that fills this column of a wide table. */
    Optional<Integer> asking(String target) {
        return Stream.iterate(0, i -> i < questions.size(), i -> i + 1)
                .filter(i -> questions.get(i).target().equals(target))
                .findFirst();
    }

    private void addSection(Translated title, Runnable content) {
        int first = questions.size();
        content.run();
        if (questions.size() > first) {
            sections.add(new Section(title, first, questions.size()));
        }
    }

    static Translated words(String key) {
        return Option.words(language -> Messages.in(language).get(key));
    }

    private void addFacts() {
        for (SpecialRow row : SpecialRow.of(grid)) {
            List<Option> options = switch (row) {
                case CONSENT -> List.of(Option.consent(0), Option.consent(1));
                case COLLEGE ->
                    grid.voices().colleges().stream()
                            .map(college -> new Option(college.id(), college.label(), Optional.empty()))
                            .toList();
                case NAME, ID, CAMPAIGN, DATE, RESPONDENTS -> List.of();
            };
            Kind kind = row == SpecialRow.DATE ? Kind.DATE : options.isEmpty() ? Kind.TEXT : Kind.ONE;
            questions.add(FormQuestion.fact(
                    row.name(Language.FRENCH),
                    kind,
                    words("answers.template-actor-" + row.name().toLowerCase(Locale.ROOT)),
                    Translated.NONE,
                    options,
                    row == SpecialRow.NAME || row == SpecialRow.COLLEGE));
        }
        for (ProfileField field : grid.profile()) {
            Kind kind = switch (field.kind()) {
                case CHOICE -> Kind.ONE;
                case NUMBER -> field.integer() ? Kind.INTEGER : Kind.NUMBER;
                case TEXT -> Kind.TEXT;
            };
            questions.add(FormQuestion.fact(
                            RowNames.profile(field.id(), Language.FRENCH),
                            kind,
                            measured(field.label(), field.unit()),
                            field.help().orElse(Translated.NONE),
                            Option.of(field.choices()),
                            field.required())
                    .within(field.range()));
        }
    }

    private Translated measured(Translated label, Translated unit) {
        return unit.isEmpty() ? label : both(label, " (", unit, ")");
    }

    /** Two texts as one, in each language. */
    private Translated both(Translated first, String between, Translated second, String end) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            texts.put(language.code(), first.in(language) + between + second.in(language) + end);
        }
        return new Translated(texts);
    }

    private void add(Element element, List<Formula> above) {
        List<Formula> conditions = new ArrayList<>(above);
        element.appliesIf().ifPresent(conditions::add);
        if (element instanceof Group group) {
            group.children().forEach(child -> add(child, conditions));
        } else if (element instanceof Criterion criterion
                && !criterion.measure().isComputed()) {
            add(criterion, conditions);
        }
    }

    private void add(Criterion criterion, List<Formula> conditions) {
        int first = questions.size();
        Translated help = criterion.texts().help().orElse(Translated.NONE);
        List<Input> inputs = criterion.measure().inputs();
        if (criterion.measure() instanceof Measure.Qualitative levels) {
            ask(
                    criterion.id(),
                    levels.multiple() ? Kind.SEVERAL : Kind.ONE,
                    criterion.texts().question(),
                    help,
                    levels(criterion, levels),
                    conditions);
        }
        for (Input input : inputs) {
            boolean only = inputs.size() == 1;
            Translated label = input.id().equals(criterion.id())
                    ? criterion.texts().question()
                    : both(criterion.texts().question(), " — ", input.label(), "");
            boolean choice = input.isChoice();
            NumberRule rule = NumberRule.of((Measure.Quantitative) criterion.measure(), input);
            ask(
                    only ? criterion.id() : RowNames.input(criterion, input),
                    choice ? Kind.ONE : rule.integer() ? Kind.INTEGER : Kind.NUMBER,
                    choice ? label : measured(label, rule.unit()),
                    both(help, "\n", input.help().orElse(Translated.NONE), ""),
                    choice ? Option.stated(Option.of(input.choices()), only && !criterion.alwaysApplies()) : List.of(),
                    conditions);
            questions.set(
                    questions.size() - 1, questions.get(questions.size() - 1).within(rule.range()));
        }
        addFurther(criterion, first, conditions);
    }

    /** Asks what no number says, why the question does not apply, and for evidence. */
    private void addFurther(Criterion criterion, int first, List<Formula> conditions) {
        int stated = first;
        if (questions.get(first).options().isEmpty()) {
            stated = questions.size();
            ask(
                    criterion.id(),
                    Kind.ONE,
                    words("form.without-number"),
                    Translated.NONE,
                    Option.stated(List.of(), !criterion.alwaysApplies()),
                    conditions);
            after(first, Optional.empty());
        }
        if (!criterion.alwaysApplies() && hasNotApplicable(questions.get(stated))) {
            ask(
                    text(criterion, QuestionnaireColumn.COMMENT),
                    Kind.LONG_TEXT,
                    words("form.reason"),
                    Translated.NONE,
                    List.of(),
                    conditions);
            after(stated, Optional.of(NoAnswer.NOT_APPLICABLE));
        }
        if (criterion.evidence() != Criterion.Evidence.NONE) {
            ask(
                    text(criterion, QuestionnaireColumn.EVIDENCE),
                    Kind.TEXT,
                    words("answers.template-proof"),
                    Translated.NONE,
                    List.of(),
                    conditions);
        }
    }

    private static boolean hasNotApplicable(FormQuestion question) {
        return question.options().stream()
                .anyMatch(option -> option.state().equals(Optional.of(NoAnswer.NOT_APPLICABLE)));
    }

    private static String text(Criterion criterion, QuestionnaireColumn column) {
        return criterion.id() + "." + column.name(Language.FRENCH);
    }

    private void ask(
            String target,
            Kind kind,
            Translated label,
            Translated hint,
            List<Option> options,
            List<Formula> conditions) {
        questions.add(
                FormQuestion.fact(target, kind, label, hint, options, false).when(conditions, Optional.empty()));
    }

    /** Has the question that was added last asked only after an answer to an earlier one. */
    private void after(int question, Optional<NoAnswer> state) {
        FormQuestion last = questions.get(questions.size() - 1);
        questions.set(questions.size() - 1, last.when(last.appliesIf(), Optional.of(new After(question, state))));
    }

    private List<Option> levels(Criterion criterion, Measure.Qualitative measure) {
        List<Option> options = measure.scale().levels().stream()
                .map(level -> new Option(
                        level.id(),
                        both(
                                level.label(),
                                " — ",
                                Optional.ofNullable(measure.rubric().get(level.id()))
                                        .or(level::help)
                                        .orElse(Translated.NONE),
                                ""),
                        Optional.empty()))
                .toList();
        return Option.stated(options, !criterion.alwaysApplies());
    }
}
