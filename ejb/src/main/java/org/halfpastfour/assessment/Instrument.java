package org.halfpastfour.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.shared.BothLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as data, already checked ({@link InstrumentText}).
 *
 * @param source who made it, and where it was published
 * @param answers what every item takes, in the order in which they are offered
 * @param total all items counted together, where the instrument has that
 */
public record Instrument(
        BothLanguages title,
        BothLanguages introduction,
        String source,
        Counting counting,
        List<AnswerLevel> answers,
        List<Subscale> subscales,
        @Nullable Subscale total,
        List<InstrumentItem> items) {

    public Instrument {
        answers = List.copyOf(answers);
        subscales = List.copyOf(subscales);
        items = List.copyOf(items);
    }

    /** The subscales and, after them, the total. */
    public List<Subscale> scales() {
        return Stream.concat(subscales.stream(), Stream.ofNullable(total)).toList();
    }

    /** Those that a scale counts: of the total, all. */
    List<InstrumentItem> items(Subscale scale) {
        return items.stream()
                .filter(item -> scale.equals(total) || item.subscale().equals(scale.key()))
                .toList();
    }

    public Optional<InstrumentItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public boolean takes(int value) {
        return answers.stream().anyMatch(level -> level.value() == value);
    }

    int counted(InstrumentItem item, int value) {
        return item.reverse() ? lowest() + highest() - value : value;
    }

    private int lowest() {
        return answers.stream().mapToInt(AnswerLevel::value).min().orElseThrow();
    }

    private int highest() {
        return answers.stream().mapToInt(AnswerLevel::value).max().orElseThrow();
    }

    /** From the least to the most that this scale can come to. */
    public ScoreRange range(Subscale scale) {
        int times = Objects.equals(counting, Counting.SUM) ? items(scale).size() : 1;
        return new ScoreRange((double) lowest() * times, (double) highest() * times);
    }
}
