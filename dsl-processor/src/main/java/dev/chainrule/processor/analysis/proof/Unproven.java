package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Outcome.NotProven;
import dev.chainrule.processor.analysis.proof.Outcome.NotProven.Kind;
import dev.chainrule.processor.analysis.solver.Doubt;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Expression.Unread;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why is a guarantee not proven, and what can its author do? */
final class Unproven {

    private Unproven() {}

    static NotProven undecided(Doubt doubt) {
        return new NotProven(Kind.NO_ANSWER, Told.doubt(doubt), "Test what it promises, or put it more simply", "");
    }

    static NotProven mayThrow(Verdict.Possible possible, Check check, Inquiry inquiry) {
        return new NotProven(
                Kind.THROWS,
                "it throws on a request that is permitted, " + inquiry.sentence(possible, check.rule()),
                "Demand in a rule what it needs, or let it do without",
                inquiry.indented(possible));
    }

    static NotProven restsOnUnread(Verdict.Possible possible, Check check, Inquiry inquiry) {
        return new NotProven(
                Kind.RESTS_ON_UNREAD,
                "if " + Words.and(possible.unread()) + ", it is broken by a request that is permitted, "
                        + inquiry.sentence(possible, check.rule()),
                "Test what it promises, or put it in words that can be read",
                inquiry.indented(possible));
    }

    /** What has to answer alike: it stands in the guarantee itself, or in a rule that it may rest on. */
    static String calls(Check check, Case inCase) {
        List<String> calls = Stream.concat(Stream.of(check), inCase.denying().stream())
                .flatMap(each -> each.rule().unread().stream())
                .map(Unread::what)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return Words.and(calls);
    }
}
