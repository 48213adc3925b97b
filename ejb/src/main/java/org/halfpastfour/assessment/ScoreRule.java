package org.halfpastfour.assessment;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Scores out of answers: reversed items turned round, and nothing where too much was left out. */
public final class ScoreRule {

    private ScoreRule() {}

    /** One for each scale, in the order of the instrument; answers to items it does not have count nowhere. */
    public static List<Score> scores(Instrument instrument, Map<String, Integer> answers) {
        return instrument.scales().stream()
                .map(scale -> score(instrument, scale, answers))
                .toList();
    }

    private static Score score(Instrument instrument, Subscale scale, Map<String, Integer> answers) {
        List<InstrumentItem> items = instrument.items(scale);
        List<InstrumentItem> answered =
                items.stream().filter(item -> answers.containsKey(item.key())).toList();
        OptionalDouble mean = answered.stream()
                .mapToInt(item -> instrument.counted(item, answers.getOrDefault(item.key(), 0)))
                .average();
        boolean enough = mean.isPresent() && items.size() - answered.size() <= scale.mayMiss();
        return new Score(
                scale,
                value(instrument, items.size(), enough ? mean : OptionalDouble.empty()),
                answered.size(),
                items.size());
    }

    private static @Nullable Double value(Instrument instrument, int items, OptionalDouble mean) {
        if (mean.isEmpty()) {
            return null;
        }
        return instrument.counting() == Counting.SUM ? mean.getAsDouble() * items : mean.getAsDouble();
    }
}
