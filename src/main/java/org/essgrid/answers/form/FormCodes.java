package org.essgrid.answers.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;

/**
 * The codes of the questions and options of a form, derived from the ids of the grid as a tool allows.
 *
 * @param questions by their index
 * @param options by the index of their question and their own
 */
record FormCodes(List<String> questions, List<List<String>> options) {
    private static final int MOST = 20;
    private static final int MOST_ANSWER = 5;
    private static final Set<String> RESERVED = Set.of(
            "lang",
            "sid",
            "savedid",
            "token",
            "qid",
            "gid",
            "sgq",
            "self",
            "that",
            "this",
            "id",
            "submitdate",
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl",
            "meta",
            "start",
            "end",
            "today",
            "key",
            "status",
            "deviceid",
            "username",
            "time",
            "other",
            "date");

    /** Names of XLSForm: small letters, digits and underscores; options keep their ids. */
    static FormCodes ofXlsForm(OnlineForm form) {
        return of(form, question -> name(question.target(), "_"), Integer.MAX_VALUE, question -> {
            Set<String> taken = new HashSet<>();
            return question.options().stream()
                    .map(option -> unique(option.id().replaceAll("\\s", "_"), Integer.MAX_VALUE, taken))
                    .toList();
        });
    }

    /** Codes of LimeSurvey: letters and digits, at most 20; of answers at most 5. */
    static FormCodes ofLimeSurvey(OnlineForm form) {
        return of(form, question -> name(question.target(), ""), MOST, FormCodes::answers);
    }

    private static FormCodes of(
            OnlineForm form,
            Function<FormQuestion, String> name,
            int most,
            Function<FormQuestion, List<String>> ofOptions) {
        Set<String> taken = new HashSet<>(RESERVED);
        List<String> names = new ArrayList<>();
        for (FormQuestion question : form.questions()) {
            names.add(unique(name.apply(question), most, taken));
        }
        return new FormCodes(names, form.questions().stream().map(ofOptions).toList());
    }

    /** Letters, digits and a sign for all others, beginning with a letter. */
    private static String name(String id, String other) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", other);
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "q" + plain : plain;
    }

    /** The code, or as much of it as is allowed with the first number that makes it unique, ignoring case. */
    private static String unique(String code, int most, Set<String> taken) {
        String shown = code.substring(0, Math.min(most, code.length()));
        for (int number = 2; !taken.add(shown.toLowerCase(Locale.ROOT)); number++) {
            String end = String.valueOf(number);
            shown = code.substring(0, Math.min(most - end.length(), code.length())) + end;
        }
        return shown;
    }

    /** The ids if all of them are short enough, else numbers; the options of multiple choice may be longer. */
    private static List<String> answers(FormQuestion question) {
        boolean several = question.kind() == Kind.SEVERAL;
        List<String> plain = question.options().stream()
                .map(Option::id)
                .map(id -> several ? name(id, "") : id.replaceAll("[^A-Za-z0-9]", ""))
                .toList();
        boolean fit = plain.stream().allMatch(code -> !code.isEmpty() && (several || code.length() <= MOST_ANSWER))
                && new HashSet<>(plain).size() == plain.size();
        Set<String> taken = new HashSet<>(several ? RESERVED : Set.of());
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            codes.add(fit || several ? unique(plain.get(i), several ? MOST : MOST_ANSWER, taken) : "A" + (i + 1));
        }
        return codes;
    }

    /** The code of the option of a question that has this id. */
    String option(OnlineForm form, int question, String id) {
        List<String> ids = form.questions().get(question).options().stream()
                .map(Option::id)
                .toList();
        int index = ids.indexOf(id);
        return index < 0 ? id : options.get(question).get(index);
    }
}
