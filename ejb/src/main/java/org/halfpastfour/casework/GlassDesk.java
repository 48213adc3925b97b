package org.halfpastfour.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows who looked into which case, with what was read. */
@ApplicationScoped
class GlassDesk {

    @Inject
    GlassRecords glasses;

    @Inject
    StaffNameDesk staff;

    @Inject
    Clock clock;

    /** Of an own or supervised case who looks into it now; of another one what lets who asks read it. */
    List<GlassView> live(Client client) {
        return views(glasses.live(client.id(), clock.instant()).stream()
                .map(glass -> new GlassFile(glass, client))
                .toList());
    }

    List<GlassView> views(List<GlassFile> files) {
        List<BrokenGlass> all = files.stream().map(GlassFile::glass).toList();
        Map<UUID, String> names = staff.names(all.stream().flatMap(BrokenGlass::people));
        Map<UUID, Map<String, Long>> reads = glasses
                .reads(all.stream().map(BrokenGlass::id).toList())
                .stream()
                .collect(groupingBy(GlassReads::glass, toMap(GlassReads::kind, GlassReads::times)));
        return files.stream()
                .map(file -> file.glass()
                        .view(
                                file.client(),
                                names,
                                reads.getOrDefault(file.glass().id(), Map.of()),
                                clock.instant()))
                .toList();
    }
}
