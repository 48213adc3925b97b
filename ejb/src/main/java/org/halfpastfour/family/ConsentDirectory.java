package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** To what guardians agree, for other features. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class ConsentDirectory {

    @Inject
    private ChildFiles files;

    /** Of these children those whose photos may be taken and shown on that day; of two guardians the stricter counts. */
    public Set<UUID> agreedToPhotos(Collection<UUID> children, LocalDate on) {
        return files.of(children, on).values().stream()
                .filter(file -> ConsentRule.isGiven(file, ConsentKind.PHOTOS, on))
                .map(file -> file.child().id())
                .collect(Collectors.toSet());
    }
}
