package org.essgrid.cli.fill.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.questionnaire.FactReader;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.fill.question.Question.Alternative;
import org.essgrid.cli.fill.question.Question.Choice;
import org.essgrid.cli.fill.question.Question.Need;
import org.essgrid.cli.fill.question.Question.Texts;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Voices;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Builds the questions of a grid, in the order of its questionnaire, from the texts of the blank questionnaire. */
final class QuestionListBuilder {

    private final Grid grid;
    private final Draft blank;
    private final Language language;
    private final List<Question> questions = new ArrayList<>();

    private QuestionListBuilder(Grid grid, Draft blank, Language language) {
        this.grid = grid;
        this.blank = blank;
        this.language = language;
    }

    /**
     * The questions of a grid: first the facts about the actor, then the parameters and the criteria. Computed values are
     * not asked.
     *
     * @param blank the grid's blank questionnaire in this language
     */
    static List<Question> of(Grid grid, Draft blank, Language language) {
        QuestionListBuilder builder = new QuestionListBuilder(grid, blank, language);
        builder.addFacts();
        builder.addChildren(grid.root(), List.of());
        return List.copyOf(builder.questions);
    }

    private void addFacts() {
        List<String> about = List.of(Messages.in(language).get("fill.chapter-actor"));
        for (SpecialRow row : SpecialRow.of(grid)) {
            Optional<Choice> choice =
                    row == SpecialRow.COLLEGE ? Optional.of(colleges(grid.voices())) : Optional.empty();
            boolean free = row != SpecialRow.COLLEGE && row != SpecialRow.DATE && row != SpecialRow.CONSENT;
            add(row.name(Language.FRENCH), about, choice, Need.OPTIONAL, free);
        }
        for (ProfileField field : grid.profile()) {
            String row = RowNames.profile(field.id(), Language.FRENCH);
            Optional<Choice> choice = Optional.of(field.choices())
                    .filter(choices -> !choices.isEmpty())
                    .map(choices -> new Choice(AnswerOptions.of(choices), alternatives(choices), false));
            Need need = field.required() ? Need.REQUIRED : Need.OPTIONAL;
            add(row, about, choice, need, field.kind() == ProfileField.Kind.TEXT);
        }
        List<String> figures = List.of(Messages.in(language).get("answers.template-parameters"));
        grid.parameters()
                .forEach(parameter -> add(
                        RowNames.parameter(parameter.id(), Language.FRENCH),
                        figures,
                        Optional.empty(),
                        Need.OPTIONAL,
                        false));
    }

    private Choice colleges(Voices voices) {
        List<org.essgrid.grid.Choice> choices = voices.colleges().stream()
                .map(college -> new org.essgrid.grid.Choice(college.id(), college.label()))
                .toList();
        return new Choice(FactReader.colleges(voices), alternatives(choices), false);
    }

    private void add(String row, List<String> chapters, Optional<Choice> choice, Need need, boolean free) {
        Texts texts = new Texts(
                text(row, QuestionnaireColumn.QUESTION),
                "",
                text(row, QuestionnaireColumn.HELP),
                free ? "" : text(row, QuestionnaireColumn.ALLOWED));
        questions.add(new Question(row, List.of(), chapters, texts, choice, need, Optional.empty()));
    }

    private void addChildren(Group group, List<String> above) {
        List<String> further = List.of(Messages.in(language).get("answers.template-further"));
        for (Element child : group.children()) {
            if (child instanceof Criterion criterion) {
                addCriterion(criterion, above.isEmpty() ? further : above);
            } else {
                List<String> chapters = Stream.concat(
                                above.stream(), Stream.of(child.title().in(language)))
                        .toList();
                addChildren((Group) child, chapters);
            }
        }
    }

    private void addCriterion(Criterion criterion, List<String> chapters) {
        if (criterion.measure() instanceof Measure.Qualitative measure) {
            Choice choice = new Choice(AnswerOptions.of(measure), alternatives(measure), measure.multiple());
            questions.add(question(criterion, criterion.id(), List.of(), chapters, Optional.of(choice)));
            return;
        }
        List<Input> inputs = ((Measure.Quantitative) criterion.measure()).inputs();
        List<String> rows =
                inputs.stream().map(input -> RowNames.input(criterion, input)).toList();
        for (Input input : inputs) {
            boolean only = inputs.size() == 1;
            String row = only ? criterion.id() : RowNames.input(criterion, input);
            questions.add(question(criterion, row, only ? List.of() : rows, chapters, choice(input)));
        }
    }

    private Optional<Choice> choice(Input input) {
        return input.isChoice()
                ? Optional.of(new Choice(AnswerOptions.of(input.choices()), alternatives(input.choices()), false))
                : Optional.empty();
    }

    private Question question(
            Criterion criterion, String row, List<String> inputs, List<String> chapters, Optional<Choice> choice) {
        boolean part = !inputs.isEmpty();
        String help = Stream.of(
                        text(criterion.id(), QuestionnaireColumn.HELP), part ? text(row, QuestionnaireColumn.HELP) : "")
                .filter(words -> !words.isEmpty())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
        Texts texts = new Texts(
                text(criterion.id(), QuestionnaireColumn.QUESTION),
                part ? text(row, QuestionnaireColumn.QUESTION) : "",
                help,
                text(row, QuestionnaireColumn.ALLOWED));
        return new Question(row, inputs, chapters, texts, choice, Need.SCORED, Optional.of(criterion));
    }

    private String text(String row, QuestionnaireColumn column) {
        return blank.text(row, column);
    }

    private List<Alternative> alternatives(Measure.Qualitative measure) {
        List<String> ids = measure.scale().ids();
        return measure.scale().levels().stream()
                .map(level -> new Alternative(
                        typed(ids, level.id()),
                        level.id(),
                        level.label().in(language),
                        Optional.ofNullable(measure.rubric().get(level.id()))
                                .or(level::help)
                                .map(text -> text.in(language))
                                .orElse("")))
                .toList();
    }

    private List<Alternative> alternatives(List<org.essgrid.grid.Choice> choices) {
        List<String> ids = choices.stream().map(org.essgrid.grid.Choice::id).toList();
        return choices.stream()
                .map(choice -> new Alternative(
                        typed(ids, choice.id()), choice.id(), choice.label().in(language), ""))
                .toList();
    }

    /** The number in the list, unless ids start with digits, so that one would be mistaken for the other. */
    private static String typed(List<String> ids, String id) {
        boolean numbers = ids.stream().anyMatch(other -> Character.isDigit(other.charAt(0)));
        return numbers ? id : String.valueOf(ids.indexOf(id) + 1);
    }
}
