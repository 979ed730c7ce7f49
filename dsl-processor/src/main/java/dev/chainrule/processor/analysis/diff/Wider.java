package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain with one position narrowed to those who may not stand there along another.
 *
 * @param reason why they may not, as what follows "denied"
 * @param mixed whether they may stand beside others in a run, which is denied as well, and not looked at
 */
record Wider(BoundChain chain, String reason, boolean mixed) {

    /** Each way in which a chain takes in more than another. */
    static List<Wider> of(BoundChain chain, BoundChain other, Kinship kinship) {
        List<Wider> wider = new ArrayList<>();
        for (int i = 0; i < chain.positions().size(); i++) {
            Position position = chain.positions().get(i);
            Position narrower = other.positions().get(i);
            for (ClassRef party : position.alternatives()) {
                if (!JointChain.takes(narrower, party, kinship)) {
                    Position only = with(position, List.of(party), position.min(), position.max());
                    boolean mixed =
                            position.max() > 1 && position.alternatives().size() > 1;
                    wider.add(new Wider(with(chain, i, only), "to one who is a " + party.inWords() + " only", mixed));
                }
            }
            if (position.max() > narrower.max()) {
                int min = Math.max(position.min(), narrower.max() + 1);
                Position only = with(position, position.alternatives(), min, position.max());
                wider.add(new Wider(with(chain, i, only), "for a run of " + min, false));
            }
            if (position.min() < narrower.min()) {
                int max = Math.min(position.max(), narrower.min() - 1);
                Position only = with(position, position.alternatives(), position.min(), max);
                wider.add(new Wider(with(chain, i, only), "for a run of " + max, false));
            }
        }
        return wider;
    }

    private static Position with(Position of, List<ClassRef> parties, int min, int max) {
        return new Position(of.parameter(), of.name(), of.type(), of.label(), parties, of.run(), min, max);
    }

    private static BoundChain with(BoundChain chain, int index, Position position) {
        List<Position> positions = new ArrayList<>(chain.positions());
        positions.set(index, position);
        return new BoundChain(
                chain.chain(),
                chain.windows(),
                chain.closed(),
                chain.transaction(),
                positions,
                chain.checks(),
                chain.guarantees());
    }
}
