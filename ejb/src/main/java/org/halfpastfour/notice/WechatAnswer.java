package org.halfpastfour.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;

/** What WeChat answers: a number, of which each has a meaning. */
final class WechatAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NONE = Integer.MIN_VALUE;

    private static final Set<Integer> TOKEN_SPENT = Set.of(40001, 40014, 42001);
    /** The receiver does not follow the account, or has not agreed to such messages. */
    private static final Set<Integer> UNSUBSCRIBED = Set.of(43004, 43019, 43101);

    private static final Set<Integer> UNKNOWN = Set.of(40003, 40013);
    private static final Set<Integer> BUSY = Set.of(-1, 45009, 45011, 50005);

    private WechatAnswer() {}

    /** What is no JSON is read as nothing. */
    static JsonNode read(Gateway.Answer answer) {
        try {
            JsonNode read = JSON.readTree(answer.body());
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException rubbish) {
            return MissingNode.getInstance();
        }
    }

    static boolean isTokenSpent(Gateway.Answer answer) {
        return TOKEN_SPENT.contains(code(answer));
    }

    static PostAnswer outcome(Gateway.Answer answer) {
        int code = code(answer);
        if (code == 0) {
            return PostAnswer.sent(answer.told());
        }
        if (UNSUBSCRIBED.contains(code)) {
            return PostAnswer.never(DeliveryFault.UNSUBSCRIBED, answer.told());
        }
        if (UNKNOWN.contains(code)) {
            return PostAnswer.never(DeliveryFault.UNKNOWN_ADDRESS, answer.told());
        }
        if (code != NONE) {
            return refused(code, answer);
        }
        return answer.isFine()
                ? PostAnswer.lost(DeliveryFault.ANSWER_NOT_UNDERSTOOD, answer.told())
                : PostAnswer.later(DeliveryFault.GATEWAY_FAILED, answer.told());
    }

    private static PostAnswer refused(int code, Gateway.Answer answer) {
        if (TOKEN_SPENT.contains(code)) {
            return PostAnswer.later(DeliveryFault.NOT_LET_IN, answer.told());
        }
        return BUSY.contains(code)
                ? PostAnswer.later(DeliveryFault.GATEWAY_FAILED, answer.told())
                : PostAnswer.never(DeliveryFault.REFUSED, answer.told());
    }

    private static int code(Gateway.Answer answer) {
        return read(answer).path("errcode").asInt(NONE);
    }
}
