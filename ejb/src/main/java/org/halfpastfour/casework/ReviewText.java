package org.halfpastfour.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** How reviews are kept: JSON in the order of the records, with times as text, which is the same each time it is written. */
final class ReviewText {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ReviewText() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ReviewContent content(String json) {
        return read(json, new TypeReference<>() {});
    }

    static ReviewBasis basis(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<ReviewedGoal> judgements(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<FlagTime> flags(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored review cannot be read", broken);
        }
    }
}
