package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.ToIntFunction;
import org.halfpastfour.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the API speaks it: unknown fields are refused, times are RFC 3339 with the offset of the house's zone, what is
 * null is left out, and nothing is guessed from another type. A list holds no null, and dates lie between 1900 and 2100.
 * What no body needs is not read: many levels, very many values, long names and numbers.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

    static final int MOST_LEVELS = 20;

    /** Names, values and brackets. What becomes of a holiday of the whole city is chosen with fewer. */
    static final int MOST_VALUES = 20_000;

    /** Of the name of a field and of a number. */
    static final int LONGEST_NAME = 100;

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
                .addModule(new SimpleModule()
                        .addSerializer(Instant.class, new InstantWithOffset(zone))
                        .addDeserializer(
                                LocalDate.class,
                                new InReach<>(LocalDateDeserializer.INSTANCE, LocalDate.class, LocalDate::getYear))
                        .addDeserializer(
                                OffsetDateTime.class,
                                new InReach<>(
                                        InstantDeserializer.OFFSET_DATE_TIME,
                                        OffsetDateTime.class,
                                        OffsetDateTime::getYear)))
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
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_LEVELS)
                        .maxTokenCount(MOST_VALUES)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NAME)
                        .build());
        return mapper;
    }

    /** The last page says {@code "next":null}. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private interface WithEverything {}

    /** A year that nobody means is a slip, and far ones are beyond what the database keeps. */
    private static final class InReach<T> extends JsonDeserializer<T> {

        private static final int EARLIEST_YEAR = 1900;
        private static final int LATEST_YEAR = 2100;

        private final JsonDeserializer<T> usual;
        private final Class<T> type;
        private final ToIntFunction<T> year;

        InReach(JsonDeserializer<T> usual, Class<T> type, ToIntFunction<T> year) {
            this.usual = usual;
            this.type = type;
            this.year = year;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            T read = usual.deserialize(json, context);
            if (read != null && (year.applyAsInt(read) < EARLIEST_YEAR || year.applyAsInt(read) > LATEST_YEAR)) {
                throw InvalidFormatException.from(json, "out of reach", read, type);
            }
            return read;
        }
    }

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
