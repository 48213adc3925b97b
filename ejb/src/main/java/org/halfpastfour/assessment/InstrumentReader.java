package org.halfpastfour.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Puts an instrument together out of a file and says what does not fit. */
final class InstrumentReader {

    static final int MOST_ITEMS = 200;
    static final int MOST_SUBSCALES = 20;
    static final int MOST_ANSWERS = 11;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_INTRODUCTION = 1000;
    private static final int LARGEST_VALUE = 100;
    private static final String[] PARTS = {"key", "words", "higherIsBetter", "mayMiss", "standardError", "norm"};
    private static final String TOTAL = "total";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private final Checks checks;

    InstrumentReader(Checks checks) {
        this.checks = checks;
    }

    Instrument read(JsonPart file) {
        file.of("title", "introduction", "source", "counting", "answers", "subscales", "total", "items");
        Instrument instrument = new Instrument(
                file.words("title", 60),
                file.words("introduction", LONGEST_INTRODUCTION),
                file.text("source", 1, LONGEST_WORDS),
                counting(file),
                file.list("answers", 2, MOST_ANSWERS, this::answer),
                file.list("subscales", 1, MOST_SUBSCALES, part -> subscale(part.of(PARTS), key(part))),
                total(file.part(TOTAL)),
                file.list("items", 1, MOST_ITEMS, this::item));
        mustFit(instrument);
        return instrument;
    }

    private Counting counting(JsonPart file) {
        String word = file.text("counting", 1, 10);
        boolean known = word.equals(Counting.MEAN.name()) || word.equals(Counting.SUM.name());
        checks.that(known || word.isEmpty(), "counting", AssessmentError.NOT_A_COUNTING);
        return word.equals(Counting.SUM.name()) ? Counting.SUM : Counting.MEAN;
    }

    private AnswerLevel answer(JsonPart part) {
        part.of("value", "words");
        return new AnswerLevel(part.whole("value", -LARGEST_VALUE, LARGEST_VALUE), part.words("words", 40));
    }

    private Subscale subscale(JsonPart part, String key) {
        return new Subscale(
                key,
                part.words("words", 60),
                part.yesOrNo("higherIsBetter"),
                part.part("mayMiss").isThere() ? part.whole("mayMiss", 0, MOST_ITEMS) : 0,
                part.part("standardError").isThere() ? part.number("standardError", true) : null,
                norm(part.part("norm")));
    }

    private @Nullable Subscale total(JsonPart part) {
        return part.isThere() ? subscale(part.of(PARTS), key(part)) : null;
    }

    private @Nullable Norm norm(JsonPart part) {
        if (!part.isThere()) {
            return null;
        }
        part.of("group", "mean", "deviation", "source");
        return new Norm(
                part.words("group", 100),
                part.number("mean", false),
                part.number("deviation", true),
                part.text("source", 1, LONGEST_WORDS));
    }

    private InstrumentItem item(JsonPart part) {
        part.of("key", "words", "subscale", "reverse");
        return new InstrumentItem(
                key(part),
                part.words("words", LONGEST_WORDS),
                part.text("subscale", 1, 30),
                Boolean.TRUE.equals(part.yesOrNo("reverse")));
    }

    private String key(JsonPart part) {
        String key = part.text("key", 1, 30);
        checks.that(key.isEmpty() || KEY.matcher(key).matches(), part.at("key"), AssessmentError.NOT_A_KEY);
        return key;
    }

    private void mustFit(Instrument instrument) {
        once(
                "items",
                "key",
                instrument.items().stream().map(InstrumentItem::key).toList());
        once(
                "subscales",
                "key",
                instrument.subscales().stream().map(Subscale::key).toList());
        once(
                "answers",
                "value",
                instrument.answers().stream().map(AnswerLevel::value).toList());
        Set<String> keys =
                new HashSet<>(instrument.subscales().stream().map(Subscale::key).toList());
        for (int i = 0; i < instrument.items().size(); i++) {
            String of = instrument.items().get(i).subscale();
            checks.that(
                    of.isEmpty() || keys.contains(of), "items[" + i + "].subscale", AssessmentError.SUBSCALE_UNKNOWN);
        }
        for (int i = 0; i < instrument.subscales().size(); i++) {
            mustCount(instrument, instrument.subscales().get(i), "subscales[" + i + "]");
        }
        Subscale total = instrument.total();
        if (total != null) {
            checks.that(!keys.contains(total.key()), TOTAL + ".key", AssessmentError.TWICE);
            mustCount(instrument, total, TOTAL);
        }
    }

    /** A scale that may miss all its items would have a score out of nothing. */
    private void mustCount(Instrument instrument, Subscale scale, String place) {
        int items = instrument.items(scale).size();
        checks.that(items > 0, place, AssessmentError.SUBSCALE_WITHOUT_ITEMS)
                .that(items == 0 || scale.mayMiss() < items, place + ".mayMiss", AssessmentError.MISSES_ALL_ITEMS);
    }

    private void once(String list, String name, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            checks.that(seen.add(value) || value.equals(""), list + "[" + i + "]." + name, AssessmentError.TWICE);
        }
    }
}
