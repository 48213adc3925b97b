package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTreeTest {

    private final PageTree page = new PageTree();

    @Test
    void findsALinkByWhereItLeads() throws Exception {
        tell("""
                {"changes":[{"node":5,"type":"attach"},{"node":5,"type":"put","key":"tag","feat":0,"value":"a"},
                 {"node":5,"type":"put","key":"href","feat":3,"value":"book/1"}]}""");
        assertThat(page.ofTag("a")).singleElement().satisfies(link -> {
            assertThat(link.id()).isEqualTo(5);
            assertThat(link.attribute("href")).isEqualTo("book/1");
            assertThat(link.attribute("title")).isEmpty();
        });
    }

    @Test
    void findsAButtonByItsClassAndWhatIsAskedOfATapOnIt() throws Exception {
        tell("""
                {"constants":{"k":{"event.detail":false}},
                 "changes":[{"node":7,"type":"attach"},{"node":7,"type":"put","key":"click","feat":4,"value":"k"},
                 {"node":7,"type":"splice","feat":11,"index":0,"add":["wide","send"]}]}""");
        PageTree.Element button = page.ofClass("send").orElseThrow();
        assertThat(page.asked(button, "click").orElseThrow().has("event.detail"))
                .isTrue();
        assertThat(page.asked(button, "focus")).isEmpty();
    }

    @Test
    void forgetsWhatHasLeftThePage() throws Exception {
        tell("""
                {"changes":[{"node":7,"type":"attach"},{"node":7,"type":"splice","feat":11,"index":0,"add":["one","two"]},
                 {"node":8,"type":"attach"},{"node":8,"type":"put","key":"text","feat":7,"value":"here"}]}""");
        tell("""
                {"changes":[{"node":7,"type":"splice","feat":11,"index":0,"remove":1},{"node":8,"type":"detach"}]}""");
        assertThat(page.ofClass("one")).isEmpty();
        assertThat(page.ofClass("two")).isPresent();
        assertThat(page.texts()).isEmpty();
    }

    @Test
    void countsWhatStandsThereByTagAndClasses() throws Exception {
        tell("""
                {"changes":[{"node":1,"type":"attach"},
                 {"node":7,"type":"attach"},{"node":7,"type":"put","key":"tag","feat":0,"value":"li"},
                 {"node":7,"type":"splice","feat":11,"index":0,"add":["row"]},
                 {"node":8,"type":"attach"},{"node":8,"type":"put","key":"tag","feat":0,"value":"li"},
                 {"node":8,"type":"put","key":"id","feat":3,"value":"here"}]}""");
        assertThat(page.shape()).isEqualTo(Map.of("li[row]", 1L, "li[]", 1L));
        assertThat(page.attributes("id")).containsExactly("here");
        tell("{\"changes\":[{\"node\":7,\"type\":\"detach\"}]}");
        assertThat(page.shape()).isEqualTo(Map.of("li[]", 1L));
    }

    private void tell(String answer) throws Exception {
        page.apply(new ObjectMapper().readTree(answer));
    }
}
