package org.halfpastfour.engagement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervention against its expected dose.
 *
 * @param active today lies in its dates
 * @param enrolled the family has a place, or waits for one, in a session to come
 * @param attendedTimes sessions until now; of child care, days
 * @param dueTimes what was expected until now, without what was excused or called off
 */
public record InterventionProgress(
        UUID intervention,
        Stream stream,
        int count,
        DosePeriod period,
        boolean active,
        boolean enrolled,
        @JsonProperty("attended") int attendedTimes,
        @JsonProperty("due") int dueTimes,
        Course course,
        @Nullable LocalDate lastAttended) {}
