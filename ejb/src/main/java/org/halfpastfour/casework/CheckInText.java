package org.halfpastfour.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** How questions and what was answered to them are kept: JSON, each answer with its question as it was asked. */
final class CheckInText {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private CheckInText() {}

    static String write(List<?> parts) {
        try {
            return MAPPER.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<CheckInQuestion> questions(String json) {
        return List.of(read(json, CheckInQuestion[].class));
    }

    static List<CheckInReply> replies(String json) {
        return List.of(read(json, CheckInReply[].class));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored check-in cannot be read", broken);
        }
    }
}
