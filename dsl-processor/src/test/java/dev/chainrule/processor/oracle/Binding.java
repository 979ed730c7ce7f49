package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Kind;
import dev.chainrule.processor.oracle.Description.Param;
import dev.chainrule.processor.oracle.Description.Rule;
import dev.chainrule.processor.oracle.Description.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** To whom does a rule apply? Every choice of places is tried, from the left, and those that fit are handed on. */
final class Binding {

    /** One application of a rule: its arguments, and the parties among them with what they are called. */
    record Check(List<Object> args, List<Object> parties, List<String> roles) {}

    private final Rule rule;
    private final Chain chain;
    private final Object transaction;
    private final Places places;
    private final Consumer<Check> found;
    private final Object[] args;
    private final List<Places.Place> bound = new ArrayList<>();

    Binding(Rule rule, Chain chain, Object transaction, Places places, Consumer<Check> found) {
        this.rule = rule;
        this.chain = chain;
        this.transaction = transaction;
        this.places = places;
        this.found = found;
        this.args = new Object[rule.params().size()];
    }

    void run() {
        for (Param param : rule.params()) {
            if (param.kind() == Kind.TRANSACTION
                    && (chain.transaction() == null || !param.type().isAssignableFrom(chain.transaction()))) {
                return;
            }
        }
        bind(0, -1, 0);
    }

    /** Binds the parameters from this one on, to places behind {@code slot} and not before {@code end}. */
    private void bind(int index, int slot, int end) {
        if (index == args.length) {
            found.accept(check());
            return;
        }
        Param param = rule.params().get(index);
        switch (param.kind()) {
            case TRANSACTION -> {
                args[index] = transaction;
                bind(index + 1, slot, end);
            }
            case PARTY -> bindParty(index, end);
            case RUN -> bindRun(index, slot, end);
        }
    }

    private void bindParty(int index, int end) {
        Param param = rule.params().get(index);
        for (Places.Place place : places.all()) {
            if (place.at() >= end && (!param.next() || place.at() == end) && place.fits(param.type())) {
                args[index] = place.object();
                bound.add(place);
                bind(index + 1, place.slot(), place.at() + 1);
                bound.remove(bound.size() - 1);
            }
        }
    }

    private void bindRun(int index, int after, int end) {
        Param param = rule.params().get(index);
        for (int i = after + 1; i < chain.slots().size(); i++) {
            Slot slot = chain.slots().get(i);
            if (slot.run() && param.type().isAssignableFrom(slot.type()) && (!param.next() || places.start(i) == end)) {
                args[index] = places.in(i);
                List<Places.Place> run = places.all().subList(places.start(i), places.end(i));
                bound.addAll(run);
                bind(index + 1, i, places.end(i));
                bound.subList(bound.size() - run.size(), bound.size()).clear();
            }
        }
    }

    private Check check() {
        List<Object> parties = new ArrayList<>(bound.size());
        List<String> roles = new ArrayList<>(bound.size());
        for (Places.Place place : bound) {
            parties.add(place.object());
            roles.add(place.role());
        }
        return new Check(List.of(args), parties, roles);
    }
}
