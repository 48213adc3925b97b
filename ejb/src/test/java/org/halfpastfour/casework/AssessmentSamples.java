package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Ids;

/** Assessments for tests. */
final class AssessmentSamples {

    /** Two scales with a known error, one item reversed, one with a norm. */
    static final String IMPORTED = """
            {"title": {"zh": "压力量表", "en": "Strain"}, "introduction": {"zh": "最近一周", "en": "During the last week"},
             "source": "A. Maker, 2001", "counting": "SUM",
             "answers": [{"value": 0, "words": {"zh": "从不", "en": "Never"}}, {"value": 3, "words": {"zh": "总是", "en": "Always"}}],
             "subscales": [
               {"key": "strain", "words": {"zh": "压力", "en": "Strain"}, "higherIsBetter": false, "mayMiss": 1, "standardError": 1,
                "norm": {"group": {"zh": "城市家长", "en": "parents of a city"}, "mean": 2, "deviation": 2, "source": "A. Maker, 2001"}},
               {"key": "rest", "words": {"zh": "休息", "en": "Rest"}, "higherIsBetter": true}],
             "items": [
               {"key": "s1", "words": {"zh": "紧张", "en": "Tense"}, "subscale": "strain"},
               {"key": "s2", "words": {"zh": "放松", "en": "Relaxed"}, "subscale": "strain", "reverse": true},
               {"key": "s3", "words": {"zh": "烦躁", "en": "Annoyed"}, "subscale": "strain"},
               {"key": "r1", "words": {"zh": "睡得好", "en": "Slept well"}, "subscale": "rest"}]}""";

    private AssessmentSamples() {}

    /** The form that came with the product. */
    static InstrumentView shipped(CaseScene.Desk desk, ClientId client) {
        return desk.ask(() -> desk.get(Assessments.class).of(client)).asked().getFirst();
    }

    static WriteAssessment all(ClientId client, InstrumentView instrument, Occasion occasion, LocalDate on, int value) {
        Map<String, Integer> answers = instrument.instrument().items().stream()
                .collect(Collectors.toMap(item -> item.key(), item -> item.reverse() ? 6 - value : value));
        return new WriteAssessment(
                Ids.next(),
                client,
                instrument.id(),
                occasion,
                on,
                AnsweredBy.CLIENT_WITH_CASEWORKER,
                answers,
                "",
                null);
    }

    static AssessmentId written(
            CaseScene.Desk desk,
            ClientId client,
            InstrumentView instrument,
            Occasion occasion,
            LocalDate on,
            int value) {
        return desk.ask(() -> desk.get(Assessments.class).write(all(client, instrument, occasion, on, value)));
    }
}
