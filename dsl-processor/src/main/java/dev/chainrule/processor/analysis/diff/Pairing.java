package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which chain is which in an older policy?
 *
 * @param kinship of the types of both
 * @param joint those of both, with one name, or with the same parties under another
 * @param reshaped those of one name whose parties or transactions are others now
 * @param added those that there were not
 * @param dropped those that there are no more
 */
record Pairing(
        Kinship kinship,
        List<JointChain> joint,
        List<Reshaped> reshaped,
        List<BoundChain> added,
        List<BoundChain> dropped) {

    /** A chain that has kept its name only. */
    record Reshaped(BoundChain now, BoundChain before) {}

    static Pairing of(BoundPolicy now, BoundPolicy before) {
        Kinship kinship = new Kinship(
                Stream.concat(before.types().stream(), now.types().stream()).toList(), List.of());
        Pairing pairing = new Pairing(
                kinship,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(now.chains()),
                new ArrayList<>(before.chains()));
        for (BoundChain chain : now.chains()) {
            pairing.named(chain).ifPresent(older -> pairing.pair(chain, older));
        }
        for (BoundChain chain : List.copyOf(pairing.added)) {
            pairing.renamed(chain).ifPresent(joint -> pairing.take(joint));
        }
        return pairing;
    }

    private Optional<BoundChain> named(BoundChain chain) {
        List<BoundChain> older = dropped.stream()
                .filter(other -> other.chain().name().equals(chain.chain().name()))
                .toList();
        return older.stream()
                .filter(other -> JointChain.of(chain, other, kinship).isPresent())
                .findFirst()
                .or(() -> older.stream().findFirst());
    }

    private void pair(BoundChain chain, BoundChain older) {
        JointChain.of(chain, older, kinship).ifPresentOrElse(this::take, () -> {
            reshaped.add(new Reshaped(chain, older));
            added.remove(chain);
            dropped.remove(older);
        });
    }

    private Optional<JointChain> renamed(BoundChain chain) {
        return dropped.stream()
                .flatMap(older -> JointChain.of(chain, older, kinship).stream())
                .findFirst();
    }

    private void take(JointChain chain) {
        joint.add(chain);
        added.remove(chain.now());
        dropped.remove(chain.before());
    }
}
