package org.halfpastfour.feed.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTagsTest {

    @Test
    void tagsAreReadWeakOrNotAndSeveralOfThem() {
        assertThat(KnownTags.of("\"a\"")).containsExactly("a");
        assertThat(KnownTags.of("W/\"a\", \"b-gzip\",W/\"c\"")).containsExactlyInAnyOrder("a", "b-gzip", "c");
    }

    @Test
    void aStarIsWhateverThereIs() {
        assertThat(KnownTags.of(" * ")).containsExactly("*");
    }

    @Test
    void whatIsNoTagIsNothing() {
        assertThat(KnownTags.of(null)).isEmpty();
        assertThat(KnownTags.of("")).isEmpty();
        assertThat(KnownTags.of("a")).isEmpty();
        assertThat(KnownTags.of("\"" + "a".repeat(101))).isEmpty();
    }
}
