package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.Optional;
import java.util.Set;

/** Whoever is asked before there is a contestant. */
final class Nobody implements Contestant<Object, Object> {

    @Override
    public String name() {
        return "nobody";
    }

    @Override
    public Object convert(SaleRequest request) {
        throw new IllegalStateException("There is no contestant yet");
    }

    @Override
    public Object decide(Object input) {
        throw new IllegalStateException("There is no contestant yet");
    }

    @Override
    public boolean permitted(Object decision) {
        return false;
    }

    @Override
    public Optional<Set<String>> violated(Object decision) {
        return Optional.empty();
    }
}
