package org.halfpastfour.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;

/** An instrument as JSON: how it is brought, how it is kept, and what is wrong with it, every fault with its place. */
public final class InstrumentText {

    /** In characters; the longest published ones have a tenth of it. */
    public static final int LONGEST = 200_000;

    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 30;
    private static final String WHOLE = "instrument";
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private InstrumentText() {}

    public static String write(Instrument instrument) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(instrument);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refused with everything that is wrong, under names such as {@code items[3].subscale}. */
    public static Instrument read(String json) {
        new Checks().text(WHOLE, json, 1, LONGEST).orThrow();
        Checks checks = new Checks();
        Instrument instrument = new InstrumentReader(checks).read(new JsonPart("", tree(json), checks));
        checks.orThrow();
        return instrument;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw (InvalidInput) new InvalidInput(WHOLE, AssessmentError.NOT_AN_INSTRUMENT.code()).initCause(noJson);
        }
    }
}
