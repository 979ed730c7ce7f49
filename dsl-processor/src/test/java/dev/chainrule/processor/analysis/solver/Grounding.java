package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the facts of a request into terms: what each unknown is that is a fact. */
final class Grounding {

    private final Encoding encoding;
    private final List<Term> terms = new ArrayList<>();
    private final Map<Bag, List<Image>> elements = new LinkedHashMap<>();
    private final Map<Bag, Integer> sizes = new LinkedHashMap<>();
    private boolean complete = true;

    Grounding(Encoding encoding, Request request) {
        this.encoding = encoding;
        for (int position = 0; position < request.parties().size(); position++) {
            for (int element = 0; element < request.parties().get(position).size(); element++) {
                ground(
                        encoding.facts().party(new Seat(position, element)),
                        request.parties().get(position).get(element));
            }
        }
        request.transaction().ifPresent(deal -> ground(encoding.facts().deal(), deal));
    }

    /** Whether all is said of all collections: some hold what no term can stand for. */
    boolean isComplete() {
        return complete;
    }

    List<Term> terms() {
        return terms;
    }

    /** What collections hold, to be known where conditions are asked of all their elements. */
    List<Members.Use> uses() {
        List<Members.Use> uses = new ArrayList<>();
        elements.forEach((bag, images) -> images.forEach(image -> uses.add(new Members.Holds(bag, image))));
        return uses;
    }

    /** That collections hold nothing else, of all that is known as an element. */
    List<Term> nothingElse(Gathering gathering) {
        List<Term> holds = new ArrayList<>();
        gathering.elements().forEach((bag, candidates) -> {
            List<Image> known = elements.get(bag);
            if (known == null) {
                return;
            }
            for (Guarded<Image> candidate : candidates) {
                Term isKnown = Terms.or(known.stream()
                        .map(image -> Images.same(image, candidate.value(), () -> Terms.FALSE))
                        .toList());
                holds.add(Terms.equal(candidate.when(), isKnown));
            }
            holds.add(Terms.equal(Gathering.size(bag, encoding.facts()), Terms.constant(sizes.getOrDefault(bag, 0))));
        });
        return holds;
    }

    private void ground(Holder holder, Value.Thing thing) {
        if (!holder.alternatives().isEmpty()) {
            int index = holder.alternatives().indexOf(thing.types().get(0));
            terms.add(Terms.equal(encoding.facts().alternative(holder), Terms.constant(index)));
        }
        encoding.facts().extras().getOrDefault(holder, Map.of()).forEach((type, when) -> {
            boolean is = thing.types().stream().anyMatch(declared -> isBelow(declared, type));
            terms.add(Terms.equal(Terms.truth(holder.name() + Facts.IS + type.canonicalName()), Terms.constant(is)));
        });
        encoding.facts().asked(holder.name()).forEach((accessor, asked) -> {
            for (Facts.Asked one : asked) {
                ground(one.image(), thing.facts().getOrDefault(accessor, new Value.Nothing()));
            }
        });
    }

    private boolean isBelow(ClassRef lower, ClassRef upper) {
        return encoding.facts().types().isBelow(lower, upper);
    }

    private void ground(Image image, Value value) {
        if (!image.absent().equals(Terms.FALSE)) {
            terms.add(Terms.equal(image.absent(), Terms.constant(value instanceof Value.Nothing)));
        }
        if (value instanceof Value.Nothing || image instanceof Image.Other) {
            return;
        }
        if (value instanceof Value.Thing thing) {
            ground(((Image.Thing) image).of().get(0).value(), thing);
        } else if (value instanceof Value.Maybe maybe) {
            Image.Maybe known = (Image.Maybe) image.there();
            terms.add(Terms.equal(known.present(), Terms.constant(maybe.value().isPresent())));
            maybe.value().ifPresent(held -> ground(known.value(), held));
        } else if (value instanceof Value.Many many) {
            ground((Bag) ((Image.Many) image).of().get(0).value(), many);
        } else {
            Image known = encoding.words().shapes().of(value);
            terms.add(Images.same(image.there(), known, () -> {
                throw new IllegalStateException("Not comparable: " + image + " and " + value);
            }));
        }
    }

    private void ground(Bag bag, Value.Many many) {
        List<Guarded<Image>> named = Members.named(bag, encoding.words().literals());
        List<Image> known = new ArrayList<>();
        for (Value element : many.elements()) {
            if (!(element instanceof Value.Nothing)) {
                known.add(encoding.words().shapes().of(element));
            }
        }
        if (!bag.holdsNull().equals(Terms.FALSE)) {
            terms.add(
                    Terms.equal(bag.holdsNull(), Terms.constant(many.elements().contains(new Value.Nothing()))));
        }
        for (Guarded<Image> one : named) {
            boolean in = known.stream()
                    .anyMatch(image ->
                            Images.same(image, one.value(), () -> Terms.FALSE).equals(Terms.TRUE));
            terms.add(Terms.equal(one.when(), Terms.constant(in)));
        }
        if (named.isEmpty()
                && known.stream()
                        .anyMatch(image -> encoding.words().codes().of(image).isEmpty())) {
            complete = false;
        } else if (named.isEmpty()) {
            elements.put(bag, known);
            sizes.put(bag, many.elements().size());
        } else if (!bag.set()) {
            terms.add(Terms.equal(
                    Gathering.size(bag, encoding.facts()),
                    Terms.constant(many.elements().size())));
        }
    }
}
