package org.halfpastfour.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A way of family repair, or of a group of peers, with a known shape, of nobody.
 *
 * @param kind null for families
 * @param least families with which it is held
 * @param most families with which it is held
 * @param leaders who are needed
 */
public record GroupOutline(
        @Nullable GroupKind kind,
        BothLanguages name,
        BothLanguages about,
        int least,
        int most,
        int leaders,
        List<GroupStage> stages) {

    private static final int MOST_FAMILIES = 8;
    private static final int MOST_PEERS = 16;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    public GroupOutline {
        new Checks()
                .text("name", name.zh(), 1, 60)
                .number("least", least, 1, most)
                .number("most", most, 1, kind == GroupKind.PEERS ? MOST_PEERS : MOST_FAMILIES)
                .number("leaders", leaders, 1, 6)
                .number("stages", stages.size(), 1, 8)
                .orThrow();
        stages = List.copyOf(stages);
    }

    static GroupOutline read(String json) {
        try {
            return MAPPER.readValue(json, GroupOutline.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored template cannot be read", broken);
        }
    }

    /** Whom a group of it is made of. */
    public GroupKind of() {
        return kind == null ? GroupKind.FAMILIES : kind;
    }

    GroupStage stage(int number) {
        return stages.get(number);
    }

    /** In the order in which they are held. */
    List<GroupStep> steps() {
        var steps = new ArrayList<GroupStep>();
        for (int stage = 0; stage < stages.size(); stage++) {
            GroupStage one = stages.get(stage);
            for (int session = 0; session < one.sessions(); session++) {
                int gap = session == 0 && one.afterDays() > 0 ? one.afterDays() : one.everyDays();
                steps.add(new GroupStep(stage, steps.size() + 1, one.minutes(), one.rooms(), gap));
            }
        }
        return List.copyOf(steps);
    }
}
