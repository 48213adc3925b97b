package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** What a page asks at one look, in one transaction: what several questions need is read once, and the answers fit together. */
@Stateless
public class OneLook {

    @Inject
    LookMemory memory;

    /** Each question asks who may ask it; one that is refused refuses the look. Nothing is changed that a question reads. */
    @PermitAll
    public void at(Runnable questions) {
        answer(() -> {
            questions.run();
            return true;
        });
    }

    /** The same for one answer that is put together of several. */
    @PermitAll
    public <T> T answer(Supplier<T> questions) {
        memory.begin();
        try {
            return questions.get();
        } finally {
            memory.end();
        }
    }
}
