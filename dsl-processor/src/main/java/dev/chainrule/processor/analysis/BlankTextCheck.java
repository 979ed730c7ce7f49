package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;

/** Does every text that people are to read say something? */
final class BlankTextCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            must("source", policy.source(), Words.the(policy), policy.place().annotation("Policy", "source"), findings);
            policy.chains().forEach(chain -> check(chain, findings));
            policy.rules().forEach(rule -> check(rule, findings));
        }
        for (NamedType party : scope.types().parties()) {
            String label = party.party().orElseThrow();
            Place place = party.place().annotation("Party", "value");
            must("name", label, "the party " + party.ref().simpleName(), place, findings);
        }
    }

    private static void check(Chain chain, Findings findings) {
        Place place = chain.method().place();
        String owner = "the chain " + chain.name();
        if (!chain.closed().isEmpty()) {
            must("reason to close", chain.closed(), owner, place.annotation("Chain", "closed"), findings);
        }
        all("citation", chain.cites(), owner, place.annotation("Chain", "cites"), findings);
    }

    private static void check(Rule rule, Findings findings) {
        String annotation = rule.kind().annotation();
        Place place = rule.method().place();
        if (rule.kind() != Rule.Kind.GUARANTEE) {
            must("message", rule.otherwise(), Words.the(rule), place.annotation(annotation, "otherwise"), findings);
        }
        all("citation", rule.cites(), Words.the(rule), place.annotation(annotation, "cites"), findings);
        all("remedy", rule.remedies(), Words.the(rule), place.annotation(annotation, "remedies"), findings);
    }

    private static void all(String what, List<String> texts, String owner, Place place, Findings findings) {
        texts.forEach(text -> must(what, text, owner, place, findings));
    }

    private static void must(String what, String text, String owner, Place place, Findings findings) {
        if (text.isBlank()) {
            findings.mention(Catalogue.BLANK_TEXT, place, what, owner);
        }
    }
}
