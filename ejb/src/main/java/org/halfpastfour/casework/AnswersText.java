package org.halfpastfour.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** How answers are kept: JSON with what each item was given, in the order of the items' keys. */
final class AnswersText {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private AnswersText() {}

    static String write(Map<String, Integer> answers) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Integer> read(String json) {
        try {
            return Map.copyOf(MAPPER.readValue(json, new TypeReference<TreeMap<String, Integer>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored answers cannot be read", broken);
        }
    }
}
