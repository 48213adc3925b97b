package org.halfpastfour.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How an outline is kept: JSON with both languages. */
final class PlanOutlineText {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private PlanOutlineText() {}

    static String write(PlanOutline outline) {
        try {
            return MAPPER.writeValueAsString(outline);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PlanOutline read(String json) {
        try {
            return MAPPER.readValue(json, PlanOutline.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored template cannot be read", broken);
        }
    }
}
