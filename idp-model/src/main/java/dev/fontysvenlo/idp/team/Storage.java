package dev.fontysvenlo.idp.team;

/** The volume of a part of the platform; without a class the cluster chooses one. */
public record Storage(Memory size, String storageClass) {

    public boolean hasStorageClass() {
        return !storageClass.isEmpty();
    }
}
