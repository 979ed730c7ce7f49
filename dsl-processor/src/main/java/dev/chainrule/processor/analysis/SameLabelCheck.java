package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.NamedType;
import java.util.List;

/** Does each party have a label that tells it from others? A party below another may be called as that one is. */
final class SameLabelCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        List<NamedType> parties = scope.types().parties();
        for (int i = 0; i < parties.size(); i++) {
            NamedType party = parties.get(i);
            if (party.party().orElseThrow().isBlank() || isCalledAsOneAbove(party, parties)) {
                continue;
            }
            parties.subList(0, i).stream()
                    .filter(earlier -> earlier.party().equals(party.party()))
                    .filter(earlier -> !party.isBelow(earlier.ref()) && !earlier.isBelow(party.ref()))
                    .findFirst()
                    .ifPresent(earlier -> findings.mention(
                            Catalogue.SAME_LABEL,
                            party.place(),
                            earlier.ref().simpleName(),
                            party.ref().simpleName(),
                            party.party().orElseThrow()));
        }
    }

    private static boolean isCalledAsOneAbove(NamedType party, List<NamedType> parties) {
        return parties.stream()
                .anyMatch(above -> !above.ref().equals(party.ref())
                        && party.isBelow(above.ref())
                        && above.party().equals(party.party()));
    }
}
