package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.halfpastfour.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the API speaks it: unknown fields are refused, times are RFC 3339 with the offset of the house's zone, what is
 * null is left out, and nothing is guessed from another type.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

    @Inject
    Clock clock;

    private @Nullable ObjectMapper mapper;

    @Override
    public synchronized ObjectMapper getContext(Class<?> type) {
        ObjectMapper known = mapper == null ? mapper(clock.getZone()) : mapper;
        mapper = known;
        return known;
    }

    static ObjectMapper mapper(ZoneId zone) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addMixIn(Page.class, WithEverything.class)
                .addModule(new SimpleModule().addSerializer(Instant.class, new InstantWithOffset(zone)))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(20).build());
        return mapper;
    }

    /** The last page says {@code "next":null}. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private interface WithEverything {}

    private static final class InstantWithOffset extends JsonSerializer<Instant> {

        private final DateTimeFormatter format;

        InstantWithOffset(ZoneId zone) {
            this.format = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(format.format(value));
        }
    }
}
