package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chain as it is and as it was, of the same parties.
 *
 * @param both takes whoever fits both, is in force when either is, and has the checks of both
 */
record JointChain(BoundChain now, BoundChain before, BoundChain both) {

    /** Both as one, if whoever stands in the one may stand in the other somehow. */
    static Optional<JointChain> of(BoundChain now, BoundChain before, Kinship kinship) {
        boolean sameDeal = now.transaction()
                .map(BoundChain.Deal::type)
                .equals(before.transaction().map(BoundChain.Deal::type));
        boolean sameDate = now.transaction()
                .flatMap(BoundChain.Deal::date)
                .equals(before.transaction().flatMap(BoundChain.Deal::date));
        if (!sameDeal
                || !sameDate
                || now.positions().size() != before.positions().size()) {
            return Optional.empty();
        }
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < now.positions().size(); i++) {
            common(now.positions().get(i), before.positions().get(i), kinship).ifPresent(positions::add);
        }
        return positions.size() < now.positions().size()
                ? Optional.empty()
                : Optional.of(new JointChain(now, before, both(now, before, positions)));
    }

    private static Optional<Position> common(Position now, Position before, Kinship kinship) {
        List<ClassRef> parties = Stream.concat(
                        now.alternatives().stream().filter(party -> takes(before, party, kinship)),
                        before.alternatives().stream().filter(party -> takes(now, party, kinship)))
                .distinct()
                .toList();
        int min = Math.max(now.min(), before.min());
        int max = Math.min(now.max(), before.max());
        boolean same = now.type().equals(before.type())
                && now.run() == before.run()
                && now.isAbstract() == before.isAbstract();
        return same && min <= max && parties.isEmpty() != now.isAbstract()
                ? Optional.of(new Position(
                        now.parameter(), now.name(), now.type(), now.label(), parties, now.run(), min, max))
                : Optional.empty();
    }

    /** Whether those of a type may stand at a position, be it since they are of a type below one that may. */
    static boolean takes(Position position, ClassRef party, Kinship kinship) {
        return position.alternatives().stream().anyMatch(known -> kinship.isBelow(party, known));
    }

    private static BoundChain both(BoundChain now, BoundChain before, List<Position> positions) {
        List<Check> checks =
                Stream.concat(now.checks().stream(), before.checks().stream()).toList();
        return new BoundChain(now.chain(), spans(now, before), "", now.transaction(), positions, checks, List.of());
    }

    /** The days on which either is in force, cut wherever one of them begins or ends. */
    private static List<Window> spans(BoundChain now, BoundChain before) {
        List<Window> windows =
                Stream.concat(now.windows().stream(), before.windows().stream()).toList();
        List<LocalDate> cuts =
                windows.stream().flatMap(window -> window.bounds().stream()).toList();
        return Window.ALWAYS.cut(cuts).stream()
                .filter(span -> windows.stream().anyMatch(window -> window.covers(span)))
                .toList();
    }

    /** Whether the same warnings are given of the same parties on the same days. */
    boolean warnsAlike() {
        return warns(now, before) && warns(before, now);
    }

    private static boolean warns(BoundChain one, BoundChain other) {
        return one.checks().stream()
                .filter(check -> check.rule().warning())
                .allMatch(check -> isRead(check.rule())
                        && other.checks().stream()
                                .anyMatch(same -> same.rule().warning()
                                        && isSame(check, same)
                                        && check.rule()
                                                .dates()
                                                .window()
                                                .equals(same.rule().dates().window())));
    }

    private static boolean isRead(Rule rule) {
        return rule.condition()
                .filter(condition -> Expressions.unread(condition).isEmpty())
                .isPresent();
    }

    /** Whether two checks ask the same of the same parties. */
    static boolean isSame(Check one, Check other) {
        return one.bindings().equals(other.bindings()) && one.rule().decidesLike(other.rule());
    }
}
